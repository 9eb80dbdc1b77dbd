package massageadvisor.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import massageadvisor.application.limit.FakeTicker;
import massageadvisor.application.limit.Quota;
import massageadvisor.application.limit.Spending;
import org.junit.jupiter.api.Test;

/** Each address has its quota in each window, at this node. */
class AddressQuotasTest {
    private static final Quota QUOTA = new Quota(2, Duration.ofSeconds(60));

    private final FakeTicker ticker = new FakeTicker();
    private final AddressQuotas quotas = new AddressQuotas(QUOTA, ticker);

    @Test
    void allowTheQuotaAndTellWhenTheNextWindowStarts() {
        assertThat(quotas.take("a")).isEqualTo(new Spending(true, QUOTA, 1, Duration.ofSeconds(60)));
        ticker.advance(Duration.ofSeconds(10));

        assertThat(quotas.take("a")).isEqualTo(new Spending(true, QUOTA, 0, Duration.ofSeconds(50)));
        assertThat(quotas.take("a")).isEqualTo(new Spending(false, QUOTA, 0, Duration.ofSeconds(50)));
        assertThat(quotas.take("b").allowed()).isTrue();
    }

    @Test
    void areFullAgainInTheNextWindow() {
        while (quotas.take("a").allowed()) {
            ticker.advance(Duration.ofSeconds(1));
        }
        ticker.advance(Duration.ofSeconds(58));

        assertThat(quotas.take("a")).isEqualTo(new Spending(true, QUOTA, 1, Duration.ofSeconds(60)));
    }
}
