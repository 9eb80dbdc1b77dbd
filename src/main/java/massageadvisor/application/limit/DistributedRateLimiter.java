package massageadvisor.application.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * Holds every key to its quota over all nodes: each node leases blocks of requests from one source, and spends them in
 * memory.
 */
public final class DistributedRateLimiter {
    /** A key that is forgotten loses what was leased for it in this window, and is granted nothing twice. */
    private static final int MOST_KEYS = 100_000;

    private final LoadingCache<UUID, LeasedTokenBucket> limits;

    /** With the source of each key's leases. */
    public DistributedRateLimiter(RateLimit quota, Function<UUID, LeaseSource> sources, Ticker ticker) {
        limits = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(quota.window())
                .ticker(ticker)
                .executor(Runnable::run)
                .build(keyId -> new LeasedTokenBucket(keyId, quota, sources.apply(keyId), ticker));
    }

    /** Takes one request, if this node can tell by itself whether it may; asks nobody, waits for nothing. */
    public Optional<RateLimitResult> takeAtOnce(UUID keyId) {
        return limits.get(keyId).takeAtOnce();
    }

    /**
     * Takes one request, with a new lease if need be. Does not block.
     *
     * @return a stage that fails with {@link massageadvisor.application.StoreUnavailableException} if a lease is needed
     *     and cannot be had: then the request may not go on
     */
    public CompletionStage<RateLimitResult> take(UUID keyId) {
        return limits.get(keyId).take();
    }
}
