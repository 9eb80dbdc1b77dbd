package massageadvisor.application;

import jakarta.inject.Singleton;
import java.util.UUID;
import massageadvisor.application.access.clinics.ClinicId;

/** Use case: erase a recommendation permanently. */
@Singleton
public class EraseRecommendation {
    private final RecommendationStore store;

    EraseRecommendation(RecommendationStore store) {
        this.store = store;
    }

    /**
     * Deletes the recommendation with its intake and its answer.
     *
     * @throws NotFoundException if it does not exist, has been erased before, or belongs to another clinic
     * @throws StoreUnavailableException if the database is unavailable or too slow
     */
    public void erase(ClinicId clinic, UUID id) {
        if (!store.erase(clinic, id)) {
            throw NotFoundException.ofRecommendation();
        }
    }
}
