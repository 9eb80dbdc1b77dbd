package massageadvisor.application.access.keys;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.Page;
import massageadvisor.application.access.clinics.ClinicId;

/** Use case: list keys, including revoked and expired ones, newest first. */
@Singleton
public class ListKeys {
    private final KeyStore store;

    ListKeys(KeyStore store) {
        this.store = store;
    }

    /**
     * Returns a page of at most {@code limit} keys created before the one with this id, or the newest.
     *
     * @throws massageadvisor.application.StoreUnavailableException if the database is unavailable or too slow
     */
    public Page<ApiKey> list(ClinicId owner, Optional<UUID> before, int limit) {
        return Page.of(store.list(owner, before, limit + 1), limit, ApiKey::id);
    }
}
