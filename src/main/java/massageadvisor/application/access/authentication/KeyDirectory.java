package massageadvisor.application.access.authentication;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Port: queries about keys that run before the clinic of the caller is known, and therefore across all clinics.
 *
 * <p>Every method blocks, and throws {@link massageadvisor.application.StoreUnavailableException} when the database is
 * unavailable or too slow. Implementations are safe for use by several threads.
 */
public interface KeyDirectory {
    /** Finds a key by its id, also one that has expired or was revoked. */
    Optional<StoredKey> find(UUID id);

    /** Returns the keys revoked in the last minute, by the clock of the database. */
    RecentRevocations recentlyRevoked();

    /** Stores when keys were last used, in the order of the map. Unknown keys are skipped; times never go back. */
    void storeLastUsed(Map<UUID, Instant> lastUsed);
}
