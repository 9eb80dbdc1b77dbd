package massageadvisor.application;

import jakarta.inject.Singleton;
import java.util.UUID;
import massageadvisor.application.access.clinics.ClinicId;

/** Use case: erase a recommendation for good. */
@Singleton
public class EraseRecommendation {
    private final RecommendationStore store;

    EraseRecommendation(RecommendationStore store) {
        this.store = store;
    }

    /**
     * Removes it with all that it held.
     *
     * @throws NotFoundException if there is none, also if it was erased before or is of another clinic
     */
    public void erase(ClinicId clinic, UUID id) {
        if (!store.erase(clinic, id)) {
            throw NotFoundException.ofRecommendation();
        }
    }
}
