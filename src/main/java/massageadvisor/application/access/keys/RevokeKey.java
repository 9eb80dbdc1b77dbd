package massageadvisor.application.access.keys;

import jakarta.inject.Singleton;
import java.util.UUID;
import massageadvisor.application.NotFoundException;
import massageadvisor.application.access.authentication.KeyCache;
import massageadvisor.application.access.clinics.ClinicId;

/** Use case: end a key for good. */
@Singleton
public class RevokeKey {
    private final KeyStore store;
    private final KeyCache knownKeys;

    RevokeKey(KeyStore store, KeyCache knownKeys) {
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
