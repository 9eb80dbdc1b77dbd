package massageadvisor.application;

import jakarta.inject.Singleton;
import java.util.Optional;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.idempotency.CreateResult;
import massageadvisor.application.idempotency.IdempotencyKey;
import massageadvisor.intake.ReceivedIntake;

/** Use case: decide an intake and store the answer. */
@Singleton
public class CreateRecommendation {
    private final PreviewRecommendation previewRecommendation;
    private final TimeOrderedIds ids;
    private final AnswerWriter writer;
    private final GroupCommit groupCommit;
    private final RecommendationStore store;

    CreateRecommendation(
            PreviewRecommendation previewRecommendation,
            TimeOrderedIds ids,
            AnswerWriter writer,
            GroupCommit groupCommit,
            RecommendationStore store) {
        this.previewRecommendation = previewRecommendation;
        this.ids = ids;
        this.writer = writer;
        this.groupCommit = groupCommit;
        this.store = store;
    }

    /**
     * Decides like a preview and stores the answer, at most once per idempotency key: a retry returns the stored answer
     * of the first request. When the method returns, the answer is durable.
     *
     * @throws StoreUnavailableException if the answer was not stored, or it is unknown whether it was
     * @throws massageadvisor.application.idempotency.RequestInProgressException if a request with this key is in
     *     progress
     * @throws massageadvisor.application.idempotency.IdempotencyKeyReusedException if another request used this key
     * @throws NotFoundException if the recommendation that the first request created has been erased
     */
    public CreateResult<StoredRecommendation> create(
            ClinicId clinic, ReceivedIntake received, Optional<IdempotencyKey> key) {
        var stored = decide(received);
        if (groupCommit.insert(clinic, new RecommendationStore.Insert(stored, key))) {
            return CreateResult.created(stored);
        }
        var used = key.orElseThrow(() -> new IllegalStateException("the database has not inserted the recommendation"));
        return CreateResult.replayed(
                store.find(clinic, store.getCreatedId(clinic, used)).orElseThrow(NotFoundException::ofErased));
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
