package massageadvisor.application.access.authentication;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What a look for revoked keys has seen.
 *
 * @param at by the clock of the database
 * @param keys those revoked in the minute before
 */
public record RecentRevocations(Instant at, Set<UUID> keys) {
    public RecentRevocations {
        keys = Set.copyOf(keys);
    }
}
