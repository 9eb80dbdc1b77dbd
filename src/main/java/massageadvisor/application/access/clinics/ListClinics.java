package massageadvisor.application.access.clinics;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.Page;

/** Use case: list clinics, newest first. */
@Singleton
public class ListClinics {
    private final ClinicStore store;

    ListClinics(ClinicStore store) {
        this.store = store;
    }

    /**
     * Returns a page of at most {@code limit} clinics created before the one with this id, or the newest.
     *
     * @throws massageadvisor.application.StoreUnavailableException if the database is unavailable or too slow
     */
    public Page<Clinic> list(Optional<UUID> before, int limit) {
        return Page.of(
                store.list(before, limit + 1), limit, clinic -> clinic.id().value());
    }
}
