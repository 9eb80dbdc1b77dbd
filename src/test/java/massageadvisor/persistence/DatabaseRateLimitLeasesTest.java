package massageadvisor.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import massageadvisor.application.limit.DistributedRateLimiter;
import massageadvisor.application.limit.RateLimit;
import massageadvisor.application.limit.TokenLease;
import org.junit.jupiter.api.Test;

/** All nodes together get at most the rate limit in one window of the database clock. */
@QuarkusTest
class DatabaseRateLimitLeasesTest {
    /** So long that no test reaches the end of a window. */
    private static final Duration HOURS = Duration.ofHours(24);

    private static final RateLimit LIMIT = new RateLimit(1_000, HOURS);

    @Inject
    AccessConnectionPool pool;

    @Inject
    ExecutorService executor;

    private final UUID key = UUID.randomUUID();

    private DatabaseRateLimitLeases node() {
        return new DatabaseRateLimitLeases(pool, executor);
    }

    private TokenLease lease(RateLimit limit) {
        return node().lease(key, limit).toCompletableFuture().join();
    }

    @Test
    void twoNodesWithTwentyThreadsGetExactlyTheLimit() throws Exception {
        var nodes = List.of(
                new DistributedRateLimiter(LIMIT, keyId -> node(), Ticker.systemTicker()),
                new DistributedRateLimiter(LIMIT, keyId -> node(), Ticker.systemTicker()));
        var threads = Executors.newFixedThreadPool(20);
        var allowed = new ArrayList<Future<Integer>>();
        for (int number = 0; number < 20; number++) {
            var limiter = nodes.get(number % 2);
            allowed.add(threads.submit(allowedOf(limiter, 100)));
        }
        int sum = 0;
        for (var future : allowed) {
            sum += future.get();
        }
        threads.shutdown();

        assertThat(sum).isEqualTo(LIMIT.requests());
        assertThat(lease(LIMIT))
                .extracting(TokenLease::granted, TokenLease::remaining)
                .containsExactly(0, 0);
    }

    private Callable<Integer> allowedOf(DistributedRateLimiter limiter, int times) {
        return () -> {
            int allowed = 0;
            for (int time = 0; time < times; time++) {
                if (limiter.acquire(key).toCompletableFuture().get().allowed()) {
                    allowed++;
                }
            }
            return allowed;
        };
    }

    @Test
    void grantsLeasesUntilTheWindowIsUsedUp() {
        var limit = new RateLimit(50, HOURS);

        assertThat(lease(limit))
                .extracting(TokenLease::granted, TokenLease::remaining)
                .containsExactly(2, 48);
        assertThat(lease(limit))
                .extracting(TokenLease::granted, TokenLease::remaining)
                .containsExactly(2, 46);
        set("used = 49");
        assertThat(lease(limit))
                .extracting(TokenLease::granted, TokenLease::remaining)
                .containsExactly(1, 0);
        assertThat(lease(limit))
                .extracting(TokenLease::granted, TokenLease::remaining)
                .containsExactly(0, 0);
    }

    @Test
    void returnsTheTimeLeftByTheClockOfTheDatabase() throws SQLException {
        var day = Duration.ofDays(1);
        var lease = lease(LIMIT);
        var passed = value("select extract(epoch from now() at time zone 'UTC')::bigint % 86400");

        assertThat(lease.untilEnd().plusSeconds(passed)).isBetween(day.minusSeconds(2), day.plusSeconds(2));
        assertThat(lease.window()).isEqualTo(value("select extract(epoch from now())::bigint / 86400 * 86400"));
    }

    @Test
    void resetsInTheNextWindow() {
        lease(LIMIT);
        set("window_start = window_start - interval '24 hours', used = 1000");

        assertThat(lease(LIMIT))
                .extracting(TokenLease::granted, TokenLease::remaining)
                .containsExactly(50, 950);
    }

    /** The clock was set back across the end of a window: the row keeps its later window. */
    @Test
    void grantsNoWindowTwiceWhenTheClockIsSetBack() {
        var present = lease(LIMIT);
        set("window_start = window_start + interval '24 hours', used = 990");

        var next = lease(LIMIT);
        assertThat(next).extracting(TokenLease::granted, TokenLease::remaining).containsExactly(10, 0);
        assertThat(next.window()).isEqualTo(present.window() + HOURS.toSeconds());
        assertThat(next.untilEnd()).isGreaterThan(HOURS);
    }

    @Test
    void aClockThatWasFarAheadBlocksNobody() {
        lease(LIMIT);
        set("window_start = window_start + interval '49 hours', used = 1000");

        assertThat(lease(LIMIT))
                .extracting(TokenLease::granted, TokenLease::remaining)
                .containsExactly(50, 950);
    }

    @Test
    void aLimitThatWasLoweredIsUsedUp() {
        lease(LIMIT);

        assertThat(lease(new RateLimit(20, HOURS)))
                .extracting(TokenLease::granted, TokenLease::remaining)
                .containsExactly(0, 0);
    }

    @Test
    void aKeyHasOneRow() throws SQLException {
        lease(LIMIT);
        lease(LIMIT);

        assertThat(value("select count(*) from key_limit where key_id = '" + key + "'"))
                .isEqualTo(1);
    }

    private void set(String columns) {
        try (var owner = OwnerConnection.open();
                var statement = owner.createStatement()) {
            assertThat(statement.executeUpdate("update key_limit set " + columns + " where key_id = '" + key + "'"))
                    .isEqualTo(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static long value(String sql) throws SQLException {
        try (var owner = OwnerConnection.open();
                var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
