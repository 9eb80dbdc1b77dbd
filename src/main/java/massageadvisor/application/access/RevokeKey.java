package massageadvisor.application.access;

import jakarta.inject.Singleton;
import java.util.UUID;
import massageadvisor.application.NotFoundException;

/** Use case: end a key for good. */
@Singleton
public class RevokeKey {
    private final KeyStore store;
    private final KnownKeys knownKeys;

    RevokeKey(KeyStore store, KnownKeys knownKeys) {
        this.store = store;
        this.knownKeys = knownKeys;
    }

    /**
     * Holds at once here, and within 5 seconds wherever the service runs.
     *
     * @throws NotFoundException if this owner has none of this id
     */
    public void revoke(ClinicId owner, UUID id) {
        if (!store.revoke(owner, id)) {
            throw NotFoundException.ofKey();
        }
        knownKeys.forget(id);
    }
}
