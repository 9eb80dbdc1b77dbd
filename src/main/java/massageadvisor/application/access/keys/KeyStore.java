package massageadvisor.application.access.keys;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.retry.Attempt;
import massageadvisor.application.retry.IdempotencyKey;

/**
 * Port: the keys of one clinic, or of the platform.
 *
 * <p>Every method throws {@link massageadvisor.application.StoreUnavailableException} when the database is away or
 * slow.
 */
public interface KeyStore {
    /**
     * Adds the key, with an idempotency key once. Calls at once wait for each other.
     *
     * @throws TooManyActiveKeysException if as many are live already
     */
    Attempt append(ClinicId owner, IssuedKey key, ActiveKeyLimit most, Optional<IdempotencyKey> once);

    /** Adds the key unless there is one of its id. */
    void appendIfMissing(ClinicId owner, IssuedKey key);

    Optional<ApiKey> find(ClinicId owner, UUID id);

    /** The newest of those made before the one of this id. */
    List<ApiKey> list(ClinicId owner, Optional<UUID> before, int most);

    /** Ends the key at once, if that was not done before; says whether there is one of this id. */
    boolean revoke(ClinicId owner, UUID id);
}
