package massageadvisor.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    /**
     * A recommendation to insert.
     *
     * @param key if present, the recommendation is inserted only if the key was not used in the last 24 hours
     */
    record Insert(StoredRecommendation recommendation, Optional<IdempotencyKey> key) {}

    /** The database has refused a batch and rolled it back: no row of it is stored. The cause says why. */
    final class RolledBackException extends RuntimeException {
        public RolledBackException(Throwable cause) {
            super(cause);
        }
    }

    /**
     * Inserts the recommendations in one transaction, with their idempotency keys.
     *
     * @param inserts no two with the same key
     * @return the ids of those inserted; the keys of the others were used before, or are being used by a transaction
     * @throws RolledBackException if there are several, and a row makes the database refuse them; to learn which,
     *     insert each alone
     */
    Set<UUID> insertAll(ClinicId clinic, List<Insert> inserts);

    /**
     * Returns the id of the recommendation that the same request created earlier, which may have been erased since.
     *
     * @throws massageadvisor.application.idempotency.RequestInProgressException if a request with this key is in
     *     progress
     * @throws massageadvisor.application.idempotency.IdempotencyKeyReusedException if another request used this key
     */
    UUID getCreatedId(ClinicId clinic, IdempotencyKey key);

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
