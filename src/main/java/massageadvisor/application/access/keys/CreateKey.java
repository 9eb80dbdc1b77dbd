package massageadvisor.application.access.keys;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Optional;
import massageadvisor.application.ConflictException;
import massageadvisor.application.TimeOrderedIds;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.retry.AlreadyCreatedException;
import massageadvisor.application.retry.Attempt;
import massageadvisor.application.retry.IdempotencyKey;

/** Use case: make a key. */
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
     * Makes a key for a clinic, or for the platform. With an idempotency key it does so once: it cannot be shown again.
     *
     * @throws ConflictException if as many are live as may be
     * @throws AlreadyCreatedException if the same request has made it before
     */
    public IssuedKey create(ClinicId owner, KeySpec terms, Optional<IdempotencyKey> once) {
        var id = ids.next();
        var key = new IssuedKey(
                ApiKey.unused(id, terms, TimeOrderedIds.timeOf(id)), ApiKeyToken.create(terms.kind(), id, random));
        append(owner, key, once).before().ifPresent(before -> {
            throw new AlreadyCreatedException(before);
        });
        return key;
    }

    private Attempt append(ClinicId owner, IssuedKey key, Optional<IdempotencyKey> once) {
        try {
            return store.append(owner, key, ActiveKeyLimit.of(owner), once);
        } catch (TooManyActiveKeysException e) {
            throw new ConflictException(remedy(e.which()));
        }
    }

    private static String remedy(TooManyActiveKeysException.Which which) {
        return switch (which) {
            case OF_ONE_NAME ->
                "Two keys of this name are live. Revoke the one that is not used any more, then send the request"
                        + " again; or give this key another name.";
            case IN_ALL ->
                ActiveKeyLimit.OF_A_CLINIC.inAll()
                        + " keys of this clinic are live, as many as may be. Revoke those that are"
                        + " not used any more, then send the request again.";
        };
    }
}
