package massageadvisor.http.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import massageadvisor.application.limit.RateLimit;
import massageadvisor.application.limit.RateLimitResult;

/** Holds each address to its quota at this node. */
final class AddressBuckets {
    /** Who has more addresses than this can make room for new ones; the number of requests under way still holds. */
    private static final int MOST_ADDRESSES = 50_000;

    /** Buckets compare times, so these start at 0: a ticker may start anywhere and overflow. */
    private record Since(long start, Ticker ticker) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return ticker.read() - start;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    private final RateLimit quota;
    private final LoadingCache<String, Bucket> buckets;

    AddressBuckets(RateLimit quota, Ticker ticker) {
        this.quota = quota;
        var time = new Since(ticker.read(), ticker);
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterAccess(quota.window())
                .ticker(ticker)
                .executor(Runnable::run)
                .build(address -> bucket(quota, time));
    }

    private static Bucket bucket(RateLimit quota, TimeMeter time) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(quota.requests()).refillIntervally(quota.requests(), quota.window()))
                .withCustomTimePrecision(time)
                .build();
    }

    RateLimitResult take(String address) {
        var probe = buckets.get(address).tryConsumeAndReturnRemaining(1);
        return new RateLimitResult(
                probe.isConsumed(),
                quota,
                (int) probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()));
    }
}
