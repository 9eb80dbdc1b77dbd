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

/** Concurrent loads of keys, and what is cached if something happens during a load. */
@Timeout(10)
class KeyLoaderTest {
    private static final UUID KEY = new UUID(1, 1);

    private final FakeKeyDirectory directory = new FakeKeyDirectory();
    private final FakeTicker ticker = new FakeTicker();
    private final KeyCache cache = new KeyCache(directory, ticker);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        directory.resume();
        threads.shutdownNow();
    }

    private List<Future<Optional<StoredKey>>> load(Stream<UUID> keys) {
        return keys.<Callable<Optional<StoredKey>>>map(id -> () -> cache.load(id))
                .map(threads::submit)
                .toList();
    }

    private void awaitQueries(int times) throws InterruptedException {
        for (int round = 0; round < 500 && directory.queries() < times; round++) {
            Thread.sleep(10);
        }
        assertThat(directory.queries()).isEqualTo(times);
    }

    @Test
    void concurrentLoadsOfOneKeyShareOneQuery() throws Exception {
        directory.pause();
        var calls = load(Stream.generate(() -> KEY).limit(20));
        awaitQueries(1);
        Thread.sleep(100);
        directory.resume();

        for (var call : calls) {
            assertThat(call.get()).isPresent();
        }
        assertThat(directory.queries()).isEqualTo(1);
        assertThat(cache.load(KEY)).isPresent();
        assertThat(directory.queries()).as("later").isEqualTo(2);
    }

    @Test
    void loadsOfManyKeysRunFourQueriesAndTheOthersFailAfterASecond() throws Exception {
        directory.pause();
        var calls = load(Stream.generate(UUID::randomUUID).limit(4));
        awaitQueries(4);

        long start = System.nanoTime();
        assertThatThrownBy(() -> cache.load(KEY))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("too many concurrent queries");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(900));
        directory.resume();

        for (var call : calls) {
            assertThat(call.get()).isPresent();
        }
        assertThat(directory.queries()).isEqualTo(4);
        assertThat(cache.load(KEY)).isPresent();
    }

    @Test
    void doesNotCacheAKeyThatIsRevokedDuringItsLoad() throws Exception {
        cache.pollRevocations();
        directory.pause();
        var calls = load(Stream.of(KEY));
        awaitQueries(1);
        directory.revoke(KEY);
        cache.pollRevocations();
        directory.resume();

        assertThat(calls.get(0).get()).isPresent();
        assertThat(cache.findCached(KEY)).isEmpty();
    }

    /** The machine was suspended, or the clock of the database was set: a poll may have missed a revocation. */
    @ParameterizedTest
    @ValueSource(ints = {31, -31})
    void evictsAllKeysIfTheClockOfTheDatabaseJumps(int seconds) {
        cache.pollRevocations();
        assertThat(cache.load(KEY)).isPresent();
        directory.setClock(directory.clock().plusSeconds(29));
        cache.pollRevocations();
        assertThat(cache.findCached(KEY)).isPresent();

        directory.setClock(directory.clock().plusSeconds(seconds));
        cache.pollRevocations();

        assertThat(cache.findCached(KEY)).isEmpty();
    }

    @Test
    void cachesAKeyForAtMostAMinute() {
        cache.pollRevocations();
        assertThat(cache.load(KEY)).isPresent();
        for (int second = 0; second < 59; second++) {
            ticker.advance(Duration.ofSeconds(1));
            cache.pollRevocations();
            assertThat(cache.findCached(KEY)).isPresent();
        }
        ticker.advance(Duration.ofSeconds(1));
        cache.pollRevocations();

        assertThat(cache.findCached(KEY)).isEmpty();
    }
}
