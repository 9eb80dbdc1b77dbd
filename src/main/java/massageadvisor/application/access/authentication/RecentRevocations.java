package massageadvisor.application.access.authentication;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * The result of one poll for revoked keys.
 *
 * @param at time of the poll by the clock of the database
 * @param keys ids of the keys revoked in the minute before {@code at}
 */
public record RecentRevocations(Instant at, Set<UUID> keys) {
    public RecentRevocations {
        keys = Set.copyOf(keys);
    }
}
