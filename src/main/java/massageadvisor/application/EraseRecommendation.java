package massageadvisor.application;

import jakarta.inject.Singleton;
import java.util.UUID;

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
     * @throws NotFoundException if there is none, also if it was erased before
     */
    public void erase(UUID id) {
        if (!store.erase(id)) {
            throw NotFoundException.ofRecommendation();
        }
    }
}
