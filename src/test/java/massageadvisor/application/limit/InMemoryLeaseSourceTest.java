package massageadvisor.application.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The rate limit of a fixed key does not need the database. */
class InMemoryLeaseSourceTest {
    private static final UUID KEY = new UUID(1, 2);
    private static final RateLimit LIMIT = new RateLimit(47, Duration.ofSeconds(60));

    private final FakeTicker ticker = new FakeTicker();
    private final InMemoryLeaseSource leases = new InMemoryLeaseSource(ticker);

    @Test
    void allowsExactlyTheLimitInEachWindow() {
        var limiter = new DistributedRateLimiter(LIMIT, keyId -> leases, ticker);

        for (int window = 0; window < 3; window++) {
            assertThat(allowed(limiter, 100)).isEqualTo(47);
            ticker.advance(LIMIT.window());
        }
    }

    @Test
    void limitersWithOneSourceShareTheLimit() {
        var one = new DistributedRateLimiter(LIMIT, keyId -> leases, ticker);
        var other = new DistributedRateLimiter(LIMIT, keyId -> leases, ticker);

        int first = allowed(one, 10);
        assertThat(first + allowed(other, 100) + allowed(one, 100)).isEqualTo(47);
    }

    @Test
    void threadsTogetherGetExactlyTheLimit() throws InterruptedException {
        var limiter = new DistributedRateLimiter(LIMIT, keyId -> leases, ticker);
        var sum = new AtomicInteger();
        var threads = new Thread[8];
        for (int number = 0; number < threads.length; number++) {
            threads[number] = new Thread(() -> sum.addAndGet(allowed(limiter, 1_000)));
            threads[number].start();
        }
        for (var thread : threads) {
            thread.join();
        }

        assertThat(sum).hasValue(47);
    }

    private static int allowed(DistributedRateLimiter limiter, int times) {
        int allowed = 0;
        for (int time = 0; time < times; time++) {
            if (limiter.acquire(KEY).toCompletableFuture().join().allowed()) {
                allowed++;
            }
        }
        return allowed;
    }
}
