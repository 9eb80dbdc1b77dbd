package massageadvisor.application.access.keys;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.Page;
import massageadvisor.application.access.clinics.ClinicId;

/** Use case: list keys, also those that were revoked or have expired, the newest first. */
@Singleton
public class ListKeys {
    private final KeyStore store;

    ListKeys(KeyStore store) {
        this.store = store;
    }

    /** The page of at most {@code limit} keys made before the one of this id. */
    public Page<ApiKey> list(ClinicId owner, Optional<UUID> before, int limit) {
        return Page.of(store.list(owner, before, limit + 1), limit, ApiKey::id);
    }
}
