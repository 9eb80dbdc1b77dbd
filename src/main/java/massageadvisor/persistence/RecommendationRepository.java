package massageadvisor.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Queries for recommendations. Each uses an index. */
@Singleton
class RecommendationRepository implements PanacheRepositoryBase<RecommendationEntity, UUID> {
    /** The greatest UUID, because PostgreSQL compares them byte by byte. */
    private static final UUID MAX_ID = new UUID(-1, -1);

    List<RecommendationEntity> newestFirst(Optional<String> subject, Optional<UUID> before, int limit) {
        var end = before.orElse(MAX_ID);
        var order = Sort.descending("id");
        var query = subject.map(value -> find("id < ?1 and subject = ?2", order, end, value))
                .orElseGet(() -> find("id < ?1", order, end));
        return query.range(0, limit - 1).list();
    }
}
