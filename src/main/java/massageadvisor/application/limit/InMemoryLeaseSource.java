package massageadvisor.application.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lease source in memory, for keys that are used at a single node. It never removes a key, so it is only for a fixed
 * small set of keys. Safe for use by several threads.
 */
public final class InMemoryLeaseSource implements LeaseSource {
    private record Usage(long window, int used, int lastGrant) {}

    private final Ticker ticker;
    private final long start;
    private final Map<UUID, Usage> usages = new ConcurrentHashMap<>();

    public InMemoryLeaseSource(Ticker ticker) {
        this.ticker = ticker;
        start = ticker.read();
    }

    @Override
    public CompletionStage<TokenLease> lease(UUID keyId, RateLimit limit) {
        long length = limit.window().toNanos();
        long now = ticker.read() - start;
        long window = now / length;
        var usage = usages.merge(
                keyId,
                new Usage(window, limit.leaseSize(), limit.leaseSize()),
                (stored, fresh) -> grant(stored, fresh, limit));
        return CompletableFuture.completedFuture(new TokenLease(
                usage.window(),
                usage.lastGrant(),
                limit.requests() - usage.used(),
                Duration.ofNanos(length * (usage.window() + 1) - now)));
    }

    /** Windows never go back, even if another thread read the time of the next window before this one. */
    private static Usage grant(Usage stored, Usage fresh, RateLimit limit) {
        if (stored.window() < fresh.window()) {
            return fresh;
        }
        int granted = Math.min(fresh.lastGrant(), limit.requests() - stored.used());
        return new Usage(stored.window(), stored.used() + granted, granted);
    }
}
