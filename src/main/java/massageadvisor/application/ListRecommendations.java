package massageadvisor.application;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.access.clinics.ClinicId;

/** Use case: list recommendations, newest first. */
@Singleton
public class ListRecommendations {
    private final RecommendationStore store;

    ListRecommendations(RecommendationStore store) {
        this.store = store;
    }

    /**
     * Returns a page of at most {@code limit} recommendations created before the one with this id, or the newest.
     *
     * @param subject if present, only recommendations for this subject
     * @throws StoreUnavailableException if the database is unavailable or too slow
     */
    public Page<StoredRecommendation> list(
            ClinicId clinic, Optional<String> subject, Optional<UUID> before, int limit) {
        return Page.of(store.list(clinic, subject, before, limit + 1), limit, StoredRecommendation::id);
    }
}
