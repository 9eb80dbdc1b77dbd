package massageadvisor.application;

import jakarta.inject.Singleton;
import massageadvisor.application.access.ClinicId;
import massageadvisor.intake.ReceivedIntake;

/** Use case: decide an intake and keep the answer. */
@Singleton
public class CreateRecommendation {
    private final PreviewRecommendation previewRecommendation;
    private final TimeOrderedIds ids;
    private final AnswerWriter writer;
    private final RecommendationStore store;

    CreateRecommendation(
            PreviewRecommendation previewRecommendation,
            TimeOrderedIds ids,
            AnswerWriter writer,
            RecommendationStore store) {
        this.previewRecommendation = previewRecommendation;
        this.ids = ids;
        this.writer = writer;
        this.store = store;
    }

    /**
     * Decides as a preview does, and returns only when the answer is durable.
     *
     * @throws StoreUnavailableException if it could not be stored, or nobody can say whether it was
     */
    public StoredRecommendation create(ClinicId clinic, ReceivedIntake received) {
        var recommendation = previewRecommendation.preview(received);
        var id = ids.next();
        var createdAt = TimeOrderedIds.timeOf(id);
        var book = recommendation.ruleBook();
        var stored = new StoredRecommendation(
                id,
                createdAt,
                received.subject(),
                book.version(),
                book.digest(),
                writer.intake(received),
                writer.answer(id, createdAt, recommendation));
        store.append(clinic, stored);
        return stored;
    }
}
