package massageadvisor.application.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * The keys that called lately, so that a call need not ask the database. Revocations are looked up every second; when
 * that fails for {@link #TRUSTED}, nothing that is known here is trusted any more, and each call asks the database.
 */
@Singleton
public class KnownKeys {
    /**
     * Together with the second between two looks, and what a look takes at most, a revocation holds within 5 seconds.
     */
    static final Duration TRUSTED = Duration.ofSeconds(3);

    /** Far below the minute that a look goes back: what was revoked in a longer silence would be missed. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    private static final int MOST = 20_000;
    private static final Duration UNUSED = Duration.ofMinutes(10);

    private final KeyDirectory directory;
    private final Ticker ticker;
    private final Cache<UUID, FoundKey> known;
    private volatile long lookedAt;

    KnownKeys(KeyDirectory directory, Ticker ticker) {
        this.directory = directory;
        this.ticker = ticker;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(UNUSED)
                .ticker(ticker)
                .build();
        this.lookedAt = ticker.read() - TRUSTED.toNanos();
    }

    /** The key of this id if it is known here and that can be trusted; never waits. */
    Optional<FoundKey> ifKnown(UUID id) {
        return silence() < TRUSTED.toNanos() ? Optional.ofNullable(known.getIfPresent(id)) : Optional.empty();
    }

    /**
     * Asks the database for the key of this id; waits for it.
     *
     * @throws massageadvisor.application.StoreUnavailableException if it does not answer: then nobody knows
     */
    Optional<FoundKey> lookUp(UUID id) {
        var found = directory.find(id);
        found.ifPresent(key -> known.put(id, key));
        return found;
    }

    /**
     * Forgets what was revoked; to be called every second.
     *
     * @throws massageadvisor.application.StoreUnavailableException if the database does not answer
     */
    void lookForRevocations() {
        long started = ticker.read();
        var revoked = directory.recentlyRevoked();
        if (silence() > LONGEST_SILENCE.toNanos()) {
            known.invalidateAll();
        }
        known.invalidateAll(revoked);
        lookedAt = started;
    }

    void forget(UUID id) {
        known.invalidate(id);
    }

    private long silence() {
        return ticker.read() - lookedAt;
    }
}
