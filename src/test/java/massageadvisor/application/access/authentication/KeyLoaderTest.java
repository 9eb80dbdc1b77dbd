package massageadvisor.application.access.authentication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import massageadvisor.application.StoreUnavailableException;
import massageadvisor.application.limit.FakeTicker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that are looked up at the same time, and what is kept of it when something happens meanwhile. */
@Timeout(10)
class KeyLoaderTest {
    private static final UUID KEY = new UUID(1, 1);

    private final FakeKeyDirectory directory = new FakeKeyDirectory();
    private final FakeTicker ticker = new FakeTicker();
    private final KeyCache known = new KeyCache(directory, ticker);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        directory.goOn();
        threads.shutdownNow();
    }

    private List<Future<Optional<StoredKey>>> lookUp(Stream<UUID> keys) {
        return keys.<Callable<Optional<StoredKey>>>map(id -> () -> known.load(id))
                .map(threads::submit)
                .toList();
    }

    private void awaitAsked(int times) throws InterruptedException {
        for (int round = 0; round < 500 && directory.asked() < times; round++) {
            Thread.sleep(10);
        }
        assertThat(directory.asked()).isEqualTo(times);
    }

    @Test
    void ofOneKeyAskTheDatabaseOnce() throws Exception {
        directory.pause();
        var calls = lookUp(Stream.generate(() -> KEY).limit(20));
        awaitAsked(1);
        Thread.sleep(100);
        directory.goOn();

        for (var call : calls) {
            assertThat(call.get()).isPresent();
        }
        assertThat(directory.asked()).isEqualTo(1);
        assertThat(known.load(KEY)).isPresent();
        assertThat(directory.asked()).as("later").isEqualTo(2);
    }

    @Test
    void ofManyKeysAskFourAtOnceAndTheOthersAreToldAfterASecond() throws Exception {
        directory.pause();
        var calls = lookUp(Stream.generate(UUID::randomUUID).limit(4));
        awaitAsked(4);

        long start = System.nanoTime();
        assertThatThrownBy(() -> known.load(KEY))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("too many");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(900));
        directory.goOn();

        for (var call : calls) {
            assertThat(call.get()).isPresent();
        }
        assertThat(directory.asked()).isEqualTo(4);
        assertThat(known.load(KEY)).isPresent();
    }

    @Test
    void ofAKeyThatIsRevokedMeanwhileAreNotKept() throws Exception {
        known.pollRevocations();
        directory.pause();
        var calls = lookUp(Stream.of(KEY));
        awaitAsked(1);
        directory.revoke(KEY);
        known.pollRevocations();
        directory.goOn();

        assertThat(calls.get(0).get()).isPresent();
        assertThat(known.findCached(KEY)).isEmpty();
    }

    /** The machine was suspended, or the clock of the database was set: a look may have missed what was revoked. */
    @ParameterizedTest
    @ValueSource(ints = {31, -31})
    void areAllForgottenWhenTheDatabaseIsInAnotherTime(int seconds) {
        known.pollRevocations();
        assertThat(known.load(KEY)).isPresent();
        directory.setClock(directory.clock().plusSeconds(29));
        known.pollRevocations();
        assertThat(known.findCached(KEY)).isPresent();

        directory.setClock(directory.clock().plusSeconds(seconds));
        known.pollRevocations();

        assertThat(known.findCached(KEY)).isEmpty();
    }

    @Test
    void areKeptForAMinuteAtMost() {
        known.pollRevocations();
        assertThat(known.load(KEY)).isPresent();
        for (int second = 0; second < 59; second++) {
            ticker.advance(Duration.ofSeconds(1));
            known.pollRevocations();
            assertThat(known.findCached(KEY)).isPresent();
        }
        ticker.advance(Duration.ofSeconds(1));
        known.pollRevocations();

        assertThat(known.findCached(KEY)).isEmpty();
    }
}
