package massageadvisor.application.access.keys;

import jakarta.inject.Singleton;
import java.util.UUID;
import massageadvisor.application.NotFoundException;
import massageadvisor.application.access.authentication.KeyCache;
import massageadvisor.application.access.clinics.ClinicId;

/** Use case: revoke a key permanently. */
@Singleton
public class RevokeKey {
    private final KeyStore store;
    private final KeyCache cache;

    RevokeKey(KeyStore store, KeyCache cache) {
        this.store = store;
        this.cache = cache;
    }

    /**
     * Revokes the key. It takes effect at once on this node, and within 5 seconds on every other node. Revoking a key
     * again changes nothing.
     *
     * @throws NotFoundException if this owner has no key with this id
     * @throws massageadvisor.application.StoreUnavailableException if the database is unavailable or too slow
     */
    public void revoke(ClinicId owner, UUID id) {
        if (!store.revoke(owner, id)) {
            throw NotFoundException.ofKey();
        }
        cache.evict(id);
    }
}
