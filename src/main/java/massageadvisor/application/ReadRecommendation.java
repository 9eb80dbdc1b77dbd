package massageadvisor.application;

import jakarta.inject.Singleton;
import java.util.UUID;

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
     * @throws NotFoundException if there is none, also if it was erased
     */
    public StoredRecommendation read(UUID id) {
        return store.find(id).orElseThrow(NotFoundException::ofRecommendation);
    }
}
