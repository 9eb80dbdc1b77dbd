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
     * The clinic of this id.
     *
     * @throws NotFoundException if there is none; the platform is no clinic
     */
    public Clinic read(ClinicId id) {
        return store.find(id).orElseThrow(NotFoundException::ofClinic);
    }
}
