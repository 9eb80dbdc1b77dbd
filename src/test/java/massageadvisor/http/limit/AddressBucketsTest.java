package massageadvisor.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import massageadvisor.application.limit.FakeTicker;
import massageadvisor.application.limit.RateLimit;
import massageadvisor.application.limit.RateLimitResult;
import org.junit.jupiter.api.Test;

/** Each address has its quota in each window, at this node. */
class AddressBucketsTest {
    private static final RateLimit QUOTA = new RateLimit(2, Duration.ofSeconds(60));

    private final FakeTicker ticker = new FakeTicker();
    private final AddressBuckets quotas = new AddressBuckets(QUOTA, ticker);

    @Test
    void allowTheQuotaAndTellWhenTheNextWindowStarts() {
        assertThat(quotas.take("a")).isEqualTo(new RateLimitResult(true, QUOTA, 1, Duration.ofSeconds(60)));
        ticker.advance(Duration.ofSeconds(10));

        assertThat(quotas.take("a")).isEqualTo(new RateLimitResult(true, QUOTA, 0, Duration.ofSeconds(50)));
        assertThat(quotas.take("a")).isEqualTo(new RateLimitResult(false, QUOTA, 0, Duration.ofSeconds(50)));
        assertThat(quotas.take("b").allowed()).isTrue();
    }

    @Test
    void areFullAgainInTheNextWindow() {
        while (quotas.take("a").allowed()) {
            ticker.advance(Duration.ofSeconds(1));
        }
        ticker.advance(Duration.ofSeconds(58));

        assertThat(quotas.take("a")).isEqualTo(new RateLimitResult(true, QUOTA, 1, Duration.ofSeconds(60)));
    }
}
