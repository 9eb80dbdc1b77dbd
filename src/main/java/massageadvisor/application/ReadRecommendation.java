package massageadvisor.application;

import jakarta.inject.Singleton;
import java.util.UUID;
import massageadvisor.application.access.clinics.ClinicId;

/** Use case: read a recommendation as it was answered. */
@Singleton
public class ReadRecommendation {
    private final RecommendationStore store;

    ReadRecommendation(RecommendationStore store) {
        this.store = store;
    }

    /**
     * The recommendation of this id.
     *
     * @throws NotFoundException if there is none, also if it was erased or is of another clinic
     */
    public StoredRecommendation read(ClinicId clinic, UUID id) {
        return store.find(clinic, id).orElseThrow(NotFoundException::ofRecommendation);
    }
}
