package massageadvisor.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Queries for keys. All see only the keys of the current clinic. */
@Singleton
class KeyRepository implements PanacheRepositoryBase<KeyEntity, UUID> {
    private static final UUID MAX_ID = new UUID(-1, -1);

    List<KeyEntity> newestFirst(Optional<UUID> before, int limit) {
        return find("id < ?1", Sort.descending("id"), before.orElse(MAX_ID))
                .range(0, limit - 1)
                .list();
    }

    long countActive(String name, Instant now) {
        return count("name = ?1 and revokedAt is null and (expiresAt is null or expiresAt > ?2)", name, now);
    }

    long countActive(Instant now) {
        return count("revokedAt is null and (expiresAt is null or expiresAt > ?1)", now);
    }

    boolean exists(UUID id) {
        return count("id", id) > 0;
    }

    /** Uses the clock of the database, as polls for revocations do. */
    void revoke(UUID id) {
        update("revokedAt = instant where id = ?1 and revokedAt is null", id);
    }
}
