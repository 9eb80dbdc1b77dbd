package massageadvisor.application.access.clinics;

import jakarta.inject.Singleton;
import massageadvisor.application.NotFoundException;

/** Use case: read a clinic. */
@Singleton
public class ReadClinic {
    private final ClinicStore store;

    ReadClinic(ClinicStore store) {
        this.store = store;
    }

    /**
     * Returns the clinic with this id.
     *
     * @throws NotFoundException if there is none; the platform is not a clinic
     * @throws massageadvisor.application.StoreUnavailableException if the database is unavailable or too slow
     */
    public Clinic read(ClinicId id) {
        return store.find(id).orElseThrow(NotFoundException::ofClinic);
    }
}
