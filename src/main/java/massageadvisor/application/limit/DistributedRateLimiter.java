package massageadvisor.application.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * Enforces the rate limit of each key over all nodes. Each node leases tokens from a shared source and spends them in
 * memory. Safe for use by several threads.
 */
public final class DistributedRateLimiter {
    /** Evicting a key only loses the tokens that it has leased in this window; no token is granted twice. */
    private static final int MAX_KEYS = 100_000;

    private final LoadingCache<UUID, LeasedTokenBucket> buckets;

    /**
     * Creates a rate limiter.
     *
     * @param sources returns the source of the leases of a key
     */
    public DistributedRateLimiter(RateLimit limit, Function<UUID, LeaseSource> sources, Ticker ticker) {
        buckets = Caffeine.newBuilder()
                .maximumSize(MAX_KEYS)
                .expireAfterAccess(limit.window())
                .ticker(ticker)
                .executor(Runnable::run)
                .build(keyId -> new LeasedTokenBucket(keyId, limit, sources.apply(keyId), ticker));
    }

    /** Takes one token if this node can decide without a new lease, otherwise returns empty. Never blocks. */
    public Optional<RateLimitResult> tryAcquire(UUID keyId) {
        return buckets.get(keyId).tryAcquire();
    }

    /**
     * Takes one token, and gets a new lease first if necessary. Does not block.
     *
     * @return a stage that fails with {@link massageadvisor.application.StoreUnavailableException} if a lease is needed
     *     but not available; the request must then be refused
     */
    public CompletionStage<RateLimitResult> acquire(UUID keyId) {
        return buckets.get(keyId).acquire();
    }
}
