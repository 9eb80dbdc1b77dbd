package massageadvisor.application.access.keys;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.ConflictException;
import massageadvisor.application.TimeOrderedIds;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.idempotency.AlreadyCreatedException;
import massageadvisor.application.idempotency.IdempotencyKey;

/** Use case: create a key. */
@Singleton
public class CreateKey {
    private final TimeOrderedIds ids;
    private final SecureRandom random = new SecureRandom();
    private final KeyStore store;

    CreateKey(TimeOrderedIds ids, KeyStore store) {
        this.ids = ids;
        this.store = store;
    }

    /**
     * Creates a key for a clinic or for the platform. A request that is retried with its idempotency key creates no
     * second key, and fails because the token of the first one cannot be shown again.
     *
     * @throws ConflictException if the owner has the maximum number of active keys
     * @throws AlreadyCreatedException if the same request has created the key before
     * @throws massageadvisor.application.idempotency.RequestInProgressException if a request with this idempotency key
     *     is in progress
     * @throws massageadvisor.application.idempotency.IdempotencyKeyReusedException if another request used this
     *     idempotency key
     * @throws massageadvisor.application.StoreUnavailableException if the database is unavailable or too slow
     */
    public IssuedKey create(ClinicId owner, KeySpec spec, Optional<IdempotencyKey> idempotencyKey) {
        var id = ids.next();
        var key = new IssuedKey(
                ApiKey.unused(id, spec, TimeOrderedIds.timeOf(id)), ApiKeyToken.create(spec.kind(), id, random));
        insert(owner, key, idempotencyKey).ifPresent(existing -> {
            throw new AlreadyCreatedException(existing);
        });
        return key;
    }

    private Optional<UUID> insert(ClinicId owner, IssuedKey key, Optional<IdempotencyKey> idempotencyKey) {
        try {
            return store.insert(owner, key, ActiveKeyLimit.of(owner), idempotencyKey);
        } catch (TooManyActiveKeysException e) {
            throw new ConflictException(remedy(e.reached()));
        }
    }

    private static String remedy(TooManyActiveKeysException.Reached reached) {
        return switch (reached) {
            case PER_NAME ->
                "Two active keys already have this name. Revoke the one that is no longer used and send the request"
                        + " again, or choose another name.";
            case TOTAL ->
                "This clinic already has the maximum of " + ActiveKeyLimit.OF_A_CLINIC.total()
                        + " active keys. Revoke the ones that are no longer used and send the request again.";
        };
    }
}
