package massageadvisor.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.idempotency.IdempotencyKey;

/**
 * Port: stores recommendations. Each clinic sees only its own; those of other clinics appear not to exist. When a
 * method returns, its effect is durable.
 *
 * <p>Every method blocks, and throws {@link StoreUnavailableException} when the database is unavailable, too slow or
 * full. Implementations are safe for use by several threads.
 */
public interface RecommendationStore {
    void insert(ClinicId clinic, StoredRecommendation recommendation);

    /**
     * Inserts the recommendation, unless the key was used in the last 24 hours.
     *
     * @return the id of the recommendation that the same request created earlier, which may have been erased since;
     *     empty if this call has inserted the recommendation
     * @throws massageadvisor.application.idempotency.RequestInProgressException if a request with this key is in
     *     progress
     * @throws massageadvisor.application.idempotency.IdempotencyKeyReusedException if another request used this key
     */
    Optional<UUID> insertOnce(ClinicId clinic, StoredRecommendation recommendation, IdempotencyKey key);

    Optional<StoredRecommendation> find(ClinicId clinic, UUID id);

    /**
     * Returns the newest recommendations, newest first.
     *
     * @param subject if present, only recommendations for this subject
     * @param before if present, only recommendations created before the one with this id, which may have been erased
     * @param limit maximum number to return
     */
    List<StoredRecommendation> list(ClinicId clinic, Optional<String> subject, Optional<UUID> before, int limit);

    /**
     * Deletes the recommendation permanently.
     *
     * @return whether it existed
     */
    boolean erase(ClinicId clinic, UUID id);
}
