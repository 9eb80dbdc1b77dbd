package massageadvisor.application.access.keys;

import jakarta.inject.Singleton;
import java.util.UUID;
import massageadvisor.application.NotFoundException;
import massageadvisor.application.access.clinics.ClinicId;

/** Use case: read about a key. */
@Singleton
public class ReadKey {
    private final KeyStore store;

    ReadKey(KeyStore store) {
        this.store = store;
    }

    /**
     * The key of this id.
     *
     * @throws NotFoundException if this owner has none
     */
    public ApiKey read(ClinicId owner, UUID id) {
        return store.find(owner, id).orElseThrow(NotFoundException::ofKey);
    }
}
