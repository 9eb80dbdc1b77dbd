package massageadvisor.application.access.authentication;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Port: what is asked about keys before it is known whose they are.
 *
 * <p>Every method throws {@link massageadvisor.application.StoreUnavailableException} when the database is away or
 * slow.
 */
public interface KeyDirectory {
    Optional<StoredKey> find(UUID id);

    /** Those revoked in the last minute, by the clock of the database. */
    RecentRevocations recentlyRevoked();

    /** Notes when keys were used last, in the order of the map; a key that is not known is passed over. */
    void noteUses(Map<UUID, Instant> uses);
}
