package massageadvisor.application.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A fixed key has its limit also without the database. */
class InMemoryLeaseSourceTest {
    private static final UUID KEY = new UUID(1, 2);
    private static final RateLimit QUOTA = new RateLimit(47, Duration.ofSeconds(60));

    private final FakeTicker ticker = new FakeTicker();
    private final InMemoryLeaseSource leases = new InMemoryLeaseSource(ticker);

    @Test
    void allowTheWholeQuotaInEachWindowAndNoMore() {
        var limits = new DistributedRateLimiter(QUOTA, keyId -> leases, ticker);

        for (int window = 0; window < 3; window++) {
            assertThat(allowed(limits, 100)).isEqualTo(47);
            ticker.advance(QUOTA.window());
        }
    }

    @Test
    void nodesThatShareThemShareTheQuota() {
        var one = new DistributedRateLimiter(QUOTA, keyId -> leases, ticker);
        var other = new DistributedRateLimiter(QUOTA, keyId -> leases, ticker);

        int first = allowed(one, 10);
        assertThat(first + allowed(other, 100) + allowed(one, 100)).isEqualTo(47);
    }

    @Test
    void threadsTogetherGetTheQuotaExactly() throws InterruptedException {
        var limits = new DistributedRateLimiter(QUOTA, keyId -> leases, ticker);
        var sum = new AtomicInteger();
        var threads = new Thread[8];
        for (int number = 0; number < threads.length; number++) {
            threads[number] = new Thread(() -> sum.addAndGet(allowed(limits, 1_000)));
            threads[number].start();
        }
        for (var thread : threads) {
            thread.join();
        }

        assertThat(sum).hasValue(47);
    }

    private static int allowed(DistributedRateLimiter limits, int times) {
        int allowed = 0;
        for (int time = 0; time < times; time++) {
            if (limits.take(KEY).toCompletableFuture().join().allowed()) {
                allowed++;
            }
        }
        return allowed;
    }
}
