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
 * The keys that called lately, so that a call need not ask the database. Revocations are looked up every second; when
 * that fails for {@link #TRUSTED}, nothing that is known here is trusted any more, and each call asks the database.
 *
 * <p>So a revocation holds within 5 seconds. Trust lasts for {@link #TRUSTED} after the beginning of the last look that
 * succeeded, however long the look took. If that look did not see the revocation, it began before it was committed:
 * trust ends within 4 seconds of it. If it saw it, the key is forgotten. A look-up that read the key before the
 * revocation is not kept once a look has seen it; it lets in those who wait for it, and it ends within the second that
 * a statement has. One look that fails ends no trust: it takes 2 seconds at most, the next one begins a quarter of a
 * second later.
 */
@Singleton
public class KeyCache {
    static final Duration TRUSTED = Duration.ofSeconds(4);

    /** Far below the minute that a look goes back: what was revoked in a longer silence would be missed. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    private static final int MOST = 100_000;

    /** If ever a revocation was missed, for whatever reason, it holds after this time. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final KeyLoader lookUps;
    private final KeyDirectory directory;
    private final Ticker ticker;
    private final Cache<UUID, StoredKey> known;
    private volatile long lookedAt;
    private Optional<Instant> databaseLookedAt = Optional.empty();

    KeyCache(KeyDirectory directory, Ticker ticker) {
        this.lookUps = new KeyLoader(directory);
        this.directory = directory;
        this.ticker = ticker;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(KEPT)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
        this.lookedAt = ticker.read() - TRUSTED.toNanos();
    }

    /** The key of this id if it is known here and that can be trusted; never waits. */
    Optional<StoredKey> findCached(UUID id) {
        return silence() < TRUSTED.toNanos() ? Optional.ofNullable(known.getIfPresent(id)) : Optional.empty();
    }

    /**
     * Asks the database for the key of this id; waits for it.
     *
     * @throws massageadvisor.application.StoreUnavailableException if it does not answer: then nobody knows
     */
    Optional<StoredKey> load(UUID id) {
        return lookUps.find(id, key -> known.put(id, key));
    }

    /**
     * Forgets what was revoked; to be called every second.
     *
     * @throws massageadvisor.application.StoreUnavailableException if the database does not answer
     */
    synchronized void pollRevocations() {
        long started = ticker.read();
        var revoked = directory.recentlyRevoked();
        if (silence() > LONGEST_SILENCE.toNanos() || hasJumpedTo(revoked.at())) {
            forgetAll();
        }
        revoked.keys().forEach(this::forget);
        databaseLookedAt = Optional.of(revoked.at());
        lookedAt = started;
    }

    /** The clock of this machine stands still while it is suspended, that of the database can be set. */
    private boolean hasJumpedTo(Instant now) {
        return databaseLookedAt
                .map(before -> Duration.between(before, now).abs().compareTo(LONGEST_SILENCE) > 0)
                .orElse(false);
    }

    public void forget(UUID id) {
        lookUps.callOff(id);
        known.invalidate(id);
    }

    private void forgetAll() {
        lookUps.callOffAll();
        known.invalidateAll();
    }

    private long silence() {
        return ticker.read() - lookedAt;
    }
}
