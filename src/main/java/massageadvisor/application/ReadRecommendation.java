package massageadvisor.application;

import jakarta.inject.Singleton;
import java.util.UUID;
import massageadvisor.application.access.clinics.ClinicId;

/** Use case: read a stored recommendation. */
@Singleton
public class ReadRecommendation {
    private final RecommendationStore store;

    ReadRecommendation(RecommendationStore store) {
        this.store = store;
    }

    /**
     * Returns the recommendation with this id, exactly as it was answered.
     *
     * @throws NotFoundException if it does not exist, has been erased, or belongs to another clinic
     * @throws StoreUnavailableException if the database is unavailable or too slow
     */
    public StoredRecommendation read(ClinicId clinic, UUID id) {
        return store.find(clinic, id).orElseThrow(NotFoundException::ofRecommendation);
    }
}
