package massageadvisor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PeriodicTaskTest {
    @Test
    void comesSoonerAfterARoundThatFailed() throws InterruptedException {
        var second = new CountDownLatch(2);
        var unavailable = new StoreUnavailableException("by hand", new TimeoutException());
        long start = System.nanoTime();
        try (var repeated = PeriodicTask.every(Duration.ofSeconds(4), "test", () -> {
            second.countDown();
            throw unavailable;
        })) {
            assertThat(repeated).isNotNull();
            assertThat(second.await(3, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(900));
    }

    @Test
    void takesItsPauseAfterOneThatDidNotAndEndsWhenItIsClosed() throws InterruptedException {
        var rounds = new AtomicInteger();
        var third = new CountDownLatch(3);
        long start = System.nanoTime();
        try (var repeated = PeriodicTask.every(Duration.ofMillis(400), "test", () -> {
            rounds.incrementAndGet();
            third.countDown();
        })) {
            assertThat(repeated).isNotNull();
            assertThat(third.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(790));
        int last = rounds.get();
        Thread.sleep(600);
        assertThat(rounds).hasValue(last);
    }
}
