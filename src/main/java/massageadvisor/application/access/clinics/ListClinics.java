package massageadvisor.application.access.clinics;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.Page;

/** Use case: list clinics, the newest first. */
@Singleton
public class ListClinics {
    private final ClinicStore store;

    ListClinics(ClinicStore store) {
        this.store = store;
    }

    /** The page of at most {@code limit} clinics made before the one of this id. */
    public Page<Clinic> list(Optional<UUID> before, int limit) {
        return Page.of(
                store.list(before, limit + 1), limit, clinic -> clinic.id().value());
    }
}
