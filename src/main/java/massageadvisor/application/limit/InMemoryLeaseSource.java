package massageadvisor.application.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/** Leases for the few fixed keys of one process, which do not need the database; it forgets no key. */
public final class InMemoryLeaseSource implements LeaseSource {
    private record Granted(long window, int used, int last) {}

    private final Ticker ticker;
    private final long start;
    private final Map<UUID, Granted> grants = new ConcurrentHashMap<>();

    public InMemoryLeaseSource(Ticker ticker) {
        this.ticker = ticker;
        start = ticker.read();
    }

    @Override
    public CompletionStage<TokenLease> lease(UUID keyId, RateLimit quota) {
        long length = quota.window().toNanos();
        long now = ticker.read() - start;
        long window = now / length;
        var granted = grants.merge(
                keyId, new Granted(window, quota.block(), quota.block()), (known, fresh) -> next(known, fresh, quota));
        return CompletableFuture.completedFuture(new TokenLease(
                granted.window(),
                granted.last(),
                quota.requests() - granted.used(),
                Duration.ofNanos(length * (granted.window() + 1) - now)));
    }

    /** Another thread may have seen the next window before this one saw the last of the old: windows only go on. */
    private static Granted next(Granted known, Granted fresh, RateLimit quota) {
        if (known.window() < fresh.window()) {
            return fresh;
        }
        int last = Math.min(fresh.last(), quota.requests() - known.used());
        return new Granted(known.window(), known.used() + last, last);
    }
}
