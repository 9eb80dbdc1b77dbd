package massageadvisor.application;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.access.clinics.ClinicId;

/** Use case: list recommendations, the newest first. */
@Singleton
public class ListRecommendations {
    private final RecommendationStore store;

    ListRecommendations(RecommendationStore store) {
        this.store = store;
    }

    /**
     * The page of at most {@code limit} recommendations made before the one of this id.
     *
     * @param subject only the recommendations of this subject, if there is one
     */
    public Page<StoredRecommendation> list(
            ClinicId clinic, Optional<String> subject, Optional<UUID> before, int limit) {
        return Page.of(store.list(clinic, subject, before, limit + 1), limit, StoredRecommendation::id);
    }
}
