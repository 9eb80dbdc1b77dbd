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

/** Leases are spent in memory, asked for once, and never spent beyond their window. */
class DistributedRateLimiterTest {
    private static final UUID KEY = new UUID(1, 2);
    private static final Duration WINDOW = Duration.ofSeconds(60);
    private static final RateLimit QUOTA = new RateLimit(100, WINDOW);
    private static final int BLOCK = 5;

    private final FakeTicker ticker = new FakeTicker();
    private final ManualLeaseSource leases = new ManualLeaseSource();
    private final DistributedRateLimiter limits = new DistributedRateLimiter(QUOTA, keyId -> leases, ticker);

    @Test
    void waitsForTheFirstLeaseAndSpendsItAtOnceFromThenOn() {
        assertThat(limits.takeAtOnce(KEY)).isEmpty();
        assertThat(leases.open()).isZero();

        var first = limits.take(KEY).toCompletableFuture();
        assertThat(first).isNotDone();
        leases.grant(7, BLOCK, 95, Duration.ofSeconds(40));

        assertThat(first).isCompletedWithValue(new RateLimitResult(true, QUOTA, 99, Duration.ofSeconds(40)));
        ticker.advance(Duration.ofSeconds(10));
        assertThat(limits.takeAtOnce(KEY)).contains(new RateLimitResult(true, QUOTA, 98, Duration.ofSeconds(30)));
    }

    @Test
    void allWhoWaitShareOneQuestionAndNobodyTakesMoreThanGranted() {
        var waiting = IntStream.range(0, 8)
                .mapToObj(number -> limits.take(KEY).toCompletableFuture())
                .toList();
        assertThat(leases.open()).isEqualTo(1);

        leases.grant(7, BLOCK, 2, WINDOW);
        assertThat(waiting.stream().filter(CompletableFuture::isDone)).hasSize(BLOCK);
        assertThat(leases.open()).isEqualTo(1);

        leases.grant(7, 2, 0, WINDOW);
        assertThat(waiting.stream().map(CompletableFuture::join).filter(RateLimitResult::allowed))
                .hasSize(7);
        assertThat(waiting.stream().map(CompletableFuture::join).filter(spending -> !spending.allowed()))
                .containsExactly(new RateLimitResult(false, QUOTA, 0, WINDOW));
    }

    @Test
    void asksForTheNextLeaseBeforeThePresentOneIsSpent() {
        grantFirst(BLOCK, 95);
        assertThat(leases.open()).isZero();

        takeAtOnce();
        takeAtOnce();
        assertThat(leases.open()).isEqualTo(1);
        leases.grant(7, BLOCK, 90, WINDOW);

        assertThat(takeAtOnce().remaining()).isEqualTo(96);
    }

    @Test
    void asksNobodyOnceTheWindowHasNothingLeft() {
        grantFirst(1, 0);

        for (int time = 0; time < 3; time++) {
            assertThat(takeAtOnce().allowed()).isFalse();
            assertThat(limits.take(KEY)).isCompletedWithValue(new RateLimitResult(false, QUOTA, 0, WINDOW));
        }
        assertThat(leases.open()).isZero();
    }

    @Test
    void dropsWhatIsLeftWhenTheWindowEnds() {
        grantFirst(BLOCK, 95);

        ticker.advance(WINDOW.minusNanos(1));
        assertThat(limits.takeAtOnce(KEY)).isPresent();
        ticker.advance(Duration.ofNanos(1));
        assertThat(limits.takeAtOnce(KEY)).isEmpty();

        var next = limits.take(KEY).toCompletableFuture();
        leases.grant(8, BLOCK, 95, WINDOW);
        assertThat(next.join().remaining()).isEqualTo(99);
    }

    @Test
    void countsTheWindowFromBeforeTheQuestion() {
        var first = limits.take(KEY).toCompletableFuture();
        ticker.advance(Duration.ofSeconds(3));
        leases.grant(7, BLOCK, 95, Duration.ofSeconds(10));

        assertThat(first.join().untilReset()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void aLeaseThatComesTooLateIsNotSpent() {
        var first = limits.take(KEY).toCompletableFuture();
        ticker.advance(Duration.ofSeconds(3));
        leases.grant(7, BLOCK, 95, Duration.ofSeconds(3));

        assertThat(first).isNotDone();
        leases.grant(8, BLOCK, 95, WINDOW);
        assertThat(first.join().remaining()).isEqualTo(99);
    }

    @Test
    void failsIfEveryLeaseComesTooLate() {
        var late = new DistributedRateLimiter(
                QUOTA,
                keyId -> (id, quota) -> CompletableFuture.completedFuture(new TokenLease(7, BLOCK, 95, Duration.ZERO)),
                ticker);

        assertThatThrownBy(() -> late.take(KEY).toCompletableFuture().join())
                .hasCauseInstanceOf(StoreUnavailableException.class);
    }

    @Test
    void failsIfTheSourceCannotBeAskedAndAsksAgainNextTime() {
        var unavailable = new StoreUnavailableException("away", new IllegalStateException());
        var waiting = new ArrayList<CompletableFuture<RateLimitResult>>();
        waiting.add(limits.take(KEY).toCompletableFuture());
        waiting.add(limits.take(KEY).toCompletableFuture());

        leases.fail(unavailable);

        assertThat(waiting).allSatisfy(one -> assertThatThrownBy(one::join).hasCause(unavailable));
        var again = limits.take(KEY).toCompletableFuture();
        leases.grant(7, BLOCK, 95, WINDOW);
        assertThat(again.join().allowed()).isTrue();
    }

    @Test
    void failsAlikeIfTheSourceThrows() {
        var busy = new IllegalStateException("no thread is free");
        var refusing = new DistributedRateLimiter(
                QUOTA,
                keyId -> (id, quota) -> {
                    throw busy;
                },
                ticker);

        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> refusing.take(KEY).toCompletableFuture().join())
                    .hasCause(busy);
        }
    }

    @Test
    void eachKeyHasAQuotaAndASourceOfItsOwn() {
        var memory = new InMemoryLeaseSource(ticker);
        var demo = new UUID(3, 4);
        var both = new DistributedRateLimiter(QUOTA, keyId -> keyId.equals(demo) ? memory : leases, ticker);

        assertThat(both.take(KEY)).isNotDone();
        assertThat(both.take(demo)).isCompletedWithValueMatching(RateLimitResult::allowed);
    }

    private void grantFirst(int granted, int left) {
        var first = limits.take(KEY).toCompletableFuture();
        leases.grant(7, granted, left, WINDOW);
        assertThat(first.join().allowed()).isTrue();
    }

    private RateLimitResult takeAtOnce() {
        return limits.takeAtOnce(KEY).orElseThrow();
    }
}
