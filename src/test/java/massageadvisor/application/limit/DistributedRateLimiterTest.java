package massageadvisor.application.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import massageadvisor.application.StoreUnavailableException;
import org.junit.jupiter.api.Test;

/** Tokens are spent in memory, leases are requested once, and no token is spent after its window. */
class DistributedRateLimiterTest {
    private static final UUID KEY = new UUID(1, 2);
    private static final Duration WINDOW = Duration.ofSeconds(60);
    private static final RateLimit LIMIT = new RateLimit(100, WINDOW);
    private static final int LEASE_SIZE = 5;

    private final FakeTicker ticker = new FakeTicker();
    private final ManualLeaseSource leases = new ManualLeaseSource();
    private final DistributedRateLimiter limiter = new DistributedRateLimiter(LIMIT, keyId -> leases, ticker);

    @Test
    void waitsForTheFirstLeaseAndThenSpendsItWithoutWaiting() {
        assertThat(limiter.tryAcquire(KEY)).isEmpty();
        assertThat(leases.pendingRequests()).isZero();

        var first = limiter.acquire(KEY).toCompletableFuture();
        assertThat(first).isNotDone();
        leases.grant(7, LEASE_SIZE, 95, Duration.ofSeconds(40));

        assertThat(first).isCompletedWithValue(new RateLimitResult(true, LIMIT, 99, Duration.ofSeconds(40)));
        ticker.advance(Duration.ofSeconds(10));
        assertThat(limiter.tryAcquire(KEY)).contains(new RateLimitResult(true, LIMIT, 98, Duration.ofSeconds(30)));
    }

    @Test
    void waitingRequestsShareOneLeaseAndNoneExceedsIt() {
        var waiting = IntStream.range(0, 8)
                .mapToObj(number -> limiter.acquire(KEY).toCompletableFuture())
                .toList();
        assertThat(leases.pendingRequests()).isEqualTo(1);

        leases.grant(7, LEASE_SIZE, 2, WINDOW);
        assertThat(waiting.stream().filter(CompletableFuture::isDone)).hasSize(LEASE_SIZE);
        assertThat(leases.pendingRequests()).isEqualTo(1);

        leases.grant(7, 2, 0, WINDOW);
        assertThat(waiting.stream().map(CompletableFuture::join).filter(RateLimitResult::allowed))
                .hasSize(7);
        assertThat(waiting.stream().map(CompletableFuture::join).filter(result -> !result.allowed()))
                .containsExactly(new RateLimitResult(false, LIMIT, 0, WINDOW));
    }

    @Test
    void requestsTheNextLeaseBeforeTheCurrentOneIsSpent() {
        grantFirst(LEASE_SIZE, 95);
        assertThat(leases.pendingRequests()).isZero();

        tryAcquire();
        tryAcquire();
        assertThat(leases.pendingRequests()).isEqualTo(1);
        leases.grant(7, LEASE_SIZE, 90, WINDOW);

        assertThat(tryAcquire().remaining()).isEqualTo(96);
    }

    @Test
    void requestsNoLeaseOnceTheWindowIsUsedUp() {
        grantFirst(1, 0);

        for (int time = 0; time < 3; time++) {
            assertThat(tryAcquire().allowed()).isFalse();
            assertThat(limiter.acquire(KEY)).isCompletedWithValue(new RateLimitResult(false, LIMIT, 0, WINDOW));
        }
        assertThat(leases.pendingRequests()).isZero();
    }

    @Test
    void dropsUnspentTokensWhenTheWindowEnds() {
        grantFirst(LEASE_SIZE, 95);

        ticker.advance(WINDOW.minusNanos(1));
        assertThat(limiter.tryAcquire(KEY)).isPresent();
        ticker.advance(Duration.ofNanos(1));
        assertThat(limiter.tryAcquire(KEY)).isEmpty();

        var next = limiter.acquire(KEY).toCompletableFuture();
        leases.grant(8, LEASE_SIZE, 95, WINDOW);
        assertThat(next.join().remaining()).isEqualTo(99);
    }

    @Test
    void countsTheWindowFromTheStartOfTheRequestForALease() {
        var first = limiter.acquire(KEY).toCompletableFuture();
        ticker.advance(Duration.ofSeconds(3));
        leases.grant(7, LEASE_SIZE, 95, Duration.ofSeconds(10));

        assertThat(first.join().untilReset()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void doesNotSpendALeaseThatArrivesTooLate() {
        var first = limiter.acquire(KEY).toCompletableFuture();
        ticker.advance(Duration.ofSeconds(3));
        leases.grant(7, LEASE_SIZE, 95, Duration.ofSeconds(3));

        assertThat(first).isNotDone();
        leases.grant(8, LEASE_SIZE, 95, WINDOW);
        assertThat(first.join().remaining()).isEqualTo(99);
    }

    @Test
    void failsIfEveryLeaseArrivesTooLate() {
        var late = new DistributedRateLimiter(
                LIMIT,
                keyId -> (id, limit) ->
                        CompletableFuture.completedFuture(new TokenLease(7, LEASE_SIZE, 95, Duration.ZERO)),
                ticker);

        assertThatThrownBy(() -> late.acquire(KEY).toCompletableFuture().join())
                .hasCauseInstanceOf(StoreUnavailableException.class);
    }

    @Test
    void failsIfTheSourceIsUnavailableAndTriesAgainNextTime() {
        var unavailable = new StoreUnavailableException("away", new IllegalStateException());
        var waiting = new ArrayList<CompletableFuture<RateLimitResult>>();
        waiting.add(limiter.acquire(KEY).toCompletableFuture());
        waiting.add(limiter.acquire(KEY).toCompletableFuture());

        leases.fail(unavailable);

        assertThat(waiting)
                .allSatisfy(future -> assertThatThrownBy(future::join).hasCause(unavailable));
        var again = limiter.acquire(KEY).toCompletableFuture();
        leases.grant(7, LEASE_SIZE, 95, WINDOW);
        assertThat(again.join().allowed()).isTrue();
    }

    @Test
    void failsIfTheSourceThrows() {
        var busy = new IllegalStateException("no thread is free");
        var refusing = new DistributedRateLimiter(
                LIMIT,
                keyId -> (id, limit) -> {
                    throw busy;
                },
                ticker);

        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> refusing.acquire(KEY).toCompletableFuture().join())
                    .hasCause(busy);
        }
    }

    @Test
    void eachKeyHasItsOwnLimitAndSource() {
        var memory = new InMemoryLeaseSource(ticker);
        var demo = new UUID(3, 4);
        var both = new DistributedRateLimiter(LIMIT, keyId -> keyId.equals(demo) ? memory : leases, ticker);

        assertThat(both.acquire(KEY)).isNotDone();
        assertThat(both.acquire(demo)).isCompletedWithValueMatching(RateLimitResult::allowed);
    }

    private void grantFirst(int granted, int left) {
        var first = limiter.acquire(KEY).toCompletableFuture();
        leases.grant(7, granted, left, WINDOW);
        assertThat(first.join().allowed()).isTrue();
    }

    private RateLimitResult tryAcquire() {
        return limiter.tryAcquire(KEY).orElseThrow();
    }
}
