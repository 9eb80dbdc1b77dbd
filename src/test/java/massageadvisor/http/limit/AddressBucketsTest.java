package massageadvisor.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import massageadvisor.application.limit.FakeTicker;
import massageadvisor.application.limit.RateLimit;
import massageadvisor.application.limit.RateLimitResult;
import org.junit.jupiter.api.Test;

/** Each address has its rate limit in each window, at this node. */
class AddressBucketsTest {
    private static final RateLimit LIMIT = new RateLimit(2, Duration.ofSeconds(60));

    private final FakeTicker ticker = new FakeTicker();
    private final AddressBuckets buckets = new AddressBuckets(LIMIT, ticker);

    @Test
    void allowTheLimitAndReturnTheTimeUntilReset() {
        assertThat(buckets.tryAcquire("a")).isEqualTo(new RateLimitResult(true, LIMIT, 1, Duration.ofSeconds(60)));
        ticker.advance(Duration.ofSeconds(10));

        assertThat(buckets.tryAcquire("a")).isEqualTo(new RateLimitResult(true, LIMIT, 0, Duration.ofSeconds(50)));
        assertThat(buckets.tryAcquire("a")).isEqualTo(new RateLimitResult(false, LIMIT, 0, Duration.ofSeconds(50)));
        assertThat(buckets.tryAcquire("b").allowed()).isTrue();
    }

    @Test
    void areRefilledInTheNextWindow() {
        while (buckets.tryAcquire("a").allowed()) {
            ticker.advance(Duration.ofSeconds(1));
        }
        ticker.advance(Duration.ofSeconds(58));

        assertThat(buckets.tryAcquire("a")).isEqualTo(new RateLimitResult(true, LIMIT, 1, Duration.ofSeconds(60)));
    }
}
