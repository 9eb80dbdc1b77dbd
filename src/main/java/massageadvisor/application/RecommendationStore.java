package massageadvisor.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.retry.Attempt;
import massageadvisor.application.retry.IdempotencyKey;

/**
 * Keeps what was answered, each clinic its own: what is of another is as if it were not there. When a method returns,
 * what it did is durable.
 *
 * <p>Every method throws {@link StoreUnavailableException} when the database is away, too slow or full.
 */
public interface RecommendationStore {
    void append(ClinicId clinic, StoredRecommendation recommendation);

    /** As {@link #append}, unless the key has been used in the last 24 hours. */
    Attempt appendOnce(ClinicId clinic, StoredRecommendation recommendation, IdempotencyKey key);

    Optional<StoredRecommendation> find(ClinicId clinic, UUID id);

    /**
     * The newest first.
     *
     * @param subject only the recommendations of this subject, if there is one
     * @param before only what was made before this one, if there is one; it may be erased since
     * @param most how many to return at most
     */
    List<StoredRecommendation> list(ClinicId clinic, Optional<String> subject, Optional<UUID> before, int most);

    /** Removes it for good, and says whether it was there. */
    boolean erase(ClinicId clinic, UUID id);
}
