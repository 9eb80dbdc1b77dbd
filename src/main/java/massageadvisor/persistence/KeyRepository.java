package massageadvisor.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries; all see the keys of one clinic only. */
@Singleton
class KeyRepository implements PanacheRepositoryBase<KeyEntity, UUID> {
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    List<KeyEntity> newestFirst(Optional<UUID> before, int most) {
        return find("id < ?1", Sort.descending("id"), before.orElse(AFTER_ALL))
                .range(0, most - 1)
                .list();
    }

    long countLive(String name, Instant now) {
        return count("name = ?1 and revokedAt is null and (expiresAt is null or expiresAt > ?2)", name, now);
    }

    long countLive(Instant now) {
        return count("revokedAt is null and (expiresAt is null or expiresAt > ?1)", now);
    }

    boolean exists(UUID id) {
        return count("id", id) > 0;
    }

    /** By the clock of the database, as revocations are looked up. */
    void revoke(UUID id) {
        update("revokedAt = instant where id = ?1 and revokedAt is null", id);
    }
}
