package massageadvisor.application.access.keys;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.idempotency.IdempotencyKey;

/**
 * Port: stores the keys of clinics and of the platform. When a method returns, its effect is durable.
 *
 * <p>Every method blocks, and throws {@link massageadvisor.application.StoreUnavailableException} when the database is
 * unavailable or too slow. Implementations are safe for use by several threads.
 */
public interface KeyStore {
    /**
     * Inserts the key, at most once per idempotency key. Concurrent inserts of one owner run one after another, so that
     * the limit is exact.
     *
     * @return the id of the key that the same request created earlier; empty if this call has inserted the key
     * @throws TooManyActiveKeysException if the owner has reached the limit
     * @throws massageadvisor.application.idempotency.RequestInProgressException if a request with this idempotency key
     *     is in progress
     * @throws massageadvisor.application.idempotency.IdempotencyKeyReusedException if another request used this
     *     idempotency key
     */
    Optional<UUID> insert(ClinicId owner, IssuedKey key, ActiveKeyLimit limit, Optional<IdempotencyKey> idempotencyKey);

    /** Inserts the key unless a key with its id exists. */
    void insertIfMissing(ClinicId owner, IssuedKey key);

    Optional<ApiKey> find(ClinicId owner, UUID id);

    /** Returns at most {@code limit} keys created before the one with this id, or the newest; newest first. */
    List<ApiKey> list(ClinicId owner, Optional<UUID> before, int limit);

    /**
     * Revokes the key, unless it is revoked already.
     *
     * @return whether this owner has a key with this id
     */
    boolean revoke(ClinicId owner, UUID id);
}
