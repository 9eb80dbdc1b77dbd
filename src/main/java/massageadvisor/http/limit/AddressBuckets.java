package massageadvisor.http.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import massageadvisor.application.limit.RateLimit;
import massageadvisor.application.limit.RateLimitResult;

/** Token buckets per client address at this node, refilled at the start of each window. Thread-safe. */
final class AddressBuckets {
    /** With more addresses than this, a flood can evict its own buckets; the concurrency limit still applies. */
    private static final int MAX_ADDRESSES = 50_000;

    /** Time since the start. Bucket4j compares times, and the values of a ticker may overflow. */
    private record ElapsedTime(long start, Ticker ticker) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return ticker.read() - start;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    private final RateLimit limit;
    private final LoadingCache<String, Bucket> buckets;

    AddressBuckets(RateLimit limit, Ticker ticker) {
        this.limit = limit;
        var time = new ElapsedTime(ticker.read(), ticker);
        buckets = Caffeine.newBuilder()
                .maximumSize(MAX_ADDRESSES)
                .expireAfterAccess(limit.window())
                .ticker(ticker)
                .executor(Runnable::run)
                .build(address -> bucket(limit, time));
    }

    private static Bucket bucket(RateLimit limit, TimeMeter time) {
        return Bucket.builder()
                .addLimit(bandwidth ->
                        bandwidth.capacity(limit.requests()).refillIntervally(limit.requests(), limit.window()))
                .withCustomTimePrecision(time)
                .build();
    }

    /** Takes one token of this address, or refuses. Never blocks. */
    RateLimitResult tryAcquire(String address) {
        var probe = buckets.get(address).tryConsumeAndReturnRemaining(1);
        return new RateLimitResult(
                probe.isConsumed(),
                limit,
                (int) probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()));
    }
}
