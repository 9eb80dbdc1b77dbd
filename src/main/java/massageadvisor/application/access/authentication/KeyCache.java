package massageadvisor.application.access.authentication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Cache of recently used keys, so that most requests need no query. Revocations are polled every second. If no poll has
 * succeeded for {@link #TRUST_TIMEOUT}, the cache is not trusted, and every request queries the database. Safe for use
 * by several threads.
 *
 * <p>A revocation therefore takes effect within 5 seconds on every node:
 *
 * <ul>
 *   <li>Trust lasts {@link #TRUST_TIMEOUT} from the start of the last successful poll, however long that poll took.
 *   <li>A poll that does not see the revocation started before the revocation was committed, so trust ends at most 4
 *       seconds after the commit.
 *   <li>A poll that sees the revocation evicts the key.
 *   <li>A load that read the key before it was revoked is not cached if a poll has seen the revocation since. It still
 *       admits the requests that wait for it, and ends within the statement timeout of one second.
 *   <li>One failed poll does not end the trust: a poll takes at most 2 seconds, and the next one starts a quarter of a
 *       second later.
 * </ul>
 */
@Singleton
public class KeyCache {
    static final Duration TRUST_TIMEOUT = Duration.ofSeconds(4);

    /** Well below the minute that a poll looks back: after a longer gap a revocation could be missed. */
    private static final Duration MAX_POLL_GAP = Duration.ofSeconds(30);

    private static final int MAX_KEYS = 100_000;

    /** A safety net: a revocation that was missed for any reason takes effect after this time. */
    private static final Duration EXPIRY = Duration.ofMinutes(1);

    private final KeyLoader loader;
    private final KeyDirectory directory;
    private final Ticker ticker;
    private final Cache<UUID, StoredKey> cache;
    private volatile long polledAt;
    private Optional<Instant> polledAtByDatabase = Optional.empty();

    KeyCache(KeyDirectory directory, Ticker ticker) {
        this.loader = new KeyLoader(directory);
        this.directory = directory;
        this.ticker = ticker;
        this.cache = Caffeine.newBuilder()
                .maximumSize(MAX_KEYS)
                .expireAfterWrite(EXPIRY)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
        this.polledAt = ticker.read() - TRUST_TIMEOUT.toNanos();
    }

    /** Finds the key of this id if it is cached and the cache is trusted. Never blocks. */
    Optional<StoredKey> findCached(UUID id) {
        return nanosSincePoll() < TRUST_TIMEOUT.toNanos()
                ? Optional.ofNullable(cache.getIfPresent(id))
                : Optional.empty();
    }

    /**
     * Loads the key of this id from the database and caches it. Blocks until the database answers.
     *
     * @throws massageadvisor.application.StoreUnavailableException if the database does not answer in time
     */
    Optional<StoredKey> load(UUID id) {
        return loader.load(id, key -> cache.put(id, key));
    }

    /**
     * Evicts the keys that were revoked recently. Must be called every second.
     *
     * @throws massageadvisor.application.StoreUnavailableException if the database does not answer in time
     */
    synchronized void pollRevocations() {
        long started = ticker.read();
        var revoked = directory.recentlyRevoked();
        if (nanosSincePoll() > MAX_POLL_GAP.toNanos() || databaseClockJumped(revoked.at())) {
            evictAll();
        }
        revoked.keys().forEach(this::evict);
        polledAtByDatabase = Optional.of(revoked.at());
        polledAt = started;
    }

    /** The local ticker stops while the machine is suspended, and the clock of the database can be set. */
    private boolean databaseClockJumped(Instant now) {
        return polledAtByDatabase
                .map(before -> Duration.between(before, now).abs().compareTo(MAX_POLL_GAP) > 0)
                .orElse(false);
    }

    /** Removes a key at once, and prevents a load in flight from caching it. */
    public void evict(UUID id) {
        loader.cancelCaching(id);
        cache.invalidate(id);
    }

    private void evictAll() {
        loader.cancelAllCaching();
        cache.invalidateAll();
    }

    private long nanosSincePoll() {
        return ticker.read() - polledAt;
    }
}
