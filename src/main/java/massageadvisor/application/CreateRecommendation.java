package massageadvisor.application;

import jakarta.inject.Singleton;
import java.util.Optional;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.retry.CreateResult;
import massageadvisor.application.retry.IdempotencyKey;
import massageadvisor.application.retry.IdempotencyKeyReusedException;
import massageadvisor.application.retry.RequestInProgressException;
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
     * Decides as a preview does, and returns only when the answer is durable. With a key it does so once: sent again,
     * the same request gets the answer of the first time.
     *
     * @throws StoreUnavailableException if it could not be stored, or nobody can say whether it was
     * @throws RequestInProgressException if a request with this key is being worked on
     * @throws IdempotencyKeyReusedException if another request had this key
     * @throws NotFoundException if what this request made the first time is erased
     */
    public CreateResult<StoredRecommendation> create(
            ClinicId clinic, ReceivedIntake received, Optional<IdempotencyKey> key) {
        var stored = decide(received);
        if (key.isEmpty()) {
            store.append(clinic, stored);
            return CreateResult.now(stored);
        }
        return store.appendOnce(clinic, stored, key.get())
                .before()
                .map(id -> CreateResult.before(store.find(clinic, id).orElseThrow(NotFoundException::ofRecommendation)))
                .orElseGet(() -> CreateResult.now(stored));
    }

    private StoredRecommendation decide(ReceivedIntake received) {
        var recommendation = previewRecommendation.preview(received);
        var id = ids.next();
        var createdAt = TimeOrderedIds.timeOf(id);
        var book = recommendation.ruleBook();
        return new StoredRecommendation(
                id,
                createdAt,
                received.subject(),
                book.version(),
                book.digest(),
                writer.intake(received),
                writer.answer(id, createdAt, recommendation));
    }
}
