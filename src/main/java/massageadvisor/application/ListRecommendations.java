package massageadvisor.application;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.access.ClinicId;

/** Use case: list recommendations, the newest first. */
@Singleton
public class ListRecommendations {
    private final RecommendationStore store;

    ListRecommendations(RecommendationStore store) {
        this.store = store;
    }

    /**
     * One page of a list.
     *
     * @param next the id that the next page starts before, if there is a next page
     */
    public record Page(List<StoredRecommendation> items, Optional<UUID> next) {
        public Page {
            items = List.copyOf(items);
        }
    }

    /**
     * The page of at most {@code limit} recommendations made before the one of this id.
     *
     * @param subject only the recommendations of this subject, if there is one
     */
    public Page list(ClinicId clinic, Optional<String> subject, Optional<UUID> before, int limit) {
        var found = store.list(clinic, subject, before, limit + 1);
        if (found.size() <= limit) {
            return new Page(found, Optional.empty());
        }
        var items = found.subList(0, limit);
        return new Page(items, Optional.of(items.get(limit - 1).id()));
    }
}
