package massageadvisor.application.access.keys;

import jakarta.inject.Singleton;
import java.util.UUID;
import massageadvisor.application.NotFoundException;
import massageadvisor.application.access.clinics.ClinicId;

/** Use case: read the properties of a key. */
@Singleton
public class ReadKey {
    private final KeyStore store;

    ReadKey(KeyStore store) {
        this.store = store;
    }

    /**
     * Returns the key with this id.
     *
     * @throws NotFoundException if this owner has no key with this id
     * @throws massageadvisor.application.StoreUnavailableException if the database is unavailable or too slow
     */
    public ApiKey read(ClinicId owner, UUID id) {
        return store.find(owner, id).orElseThrow(NotFoundException::ofKey);
    }
}
