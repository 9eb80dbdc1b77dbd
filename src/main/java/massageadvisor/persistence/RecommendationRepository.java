package massageadvisor.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries; each is answered by an index, however many rows there are. */
@Singleton
class RecommendationRepository implements PanacheRepositoryBase<RecommendationEntity, UUID> {
    /** PostgreSQL compares UUIDs byte by byte: no other one is greater. */
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    List<RecommendationEntity> newestFirst(Optional<String> subject, Optional<UUID> before, int most) {
        var start = before.orElse(AFTER_ALL);
        var order = Sort.descending("id");
        var query = subject.map(one -> find("id < ?1 and subject = ?2", order, start, one))
                .orElseGet(() -> find("id < ?1", order, start));
        return query.range(0, most - 1).list();
    }
}
