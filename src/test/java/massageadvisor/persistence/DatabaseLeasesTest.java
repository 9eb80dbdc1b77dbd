package massageadvisor.persistence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import massageadvisor.access.DefaultKey;
import massageadvisor.access.TestKeys;
import massageadvisor.application.StoreUnavailableException;
import massageadvisor.application.access.ClinicId;
import massageadvisor.application.limit.KeyLimits;
import massageadvisor.application.limit.Lease;
import massageadvisor.application.limit.Quota;
import massageadvisor.http.operation.RecordedLogs;
import org.junit.jupiter.api.Test;

/** All nodes together never get more than the quota in one window of the database's clock. */
@QuarkusTest
class DatabaseLeasesTest {
    /** So long that no test sees its end. */
    private static final Duration HOURS = Duration.ofHours(24);

    private static final Quota QUOTA = new Quota(1_000, HOURS);

    @Inject
    AccessConnections connections;

    @Inject
    ExecutorService executor;

    private final UUID key = UUID.randomUUID();

    private DatabaseLeases node() {
        return new DatabaseLeases(connections, executor);
    }

    private Lease lease(Quota quota) {
        return node().lease(key, quota).toCompletableFuture().join();
    }

    @Test
    void twoNodesWithTwentyThreadsGetTheQuotaExactly() throws Exception {
        var nodes = List.of(
                new KeyLimits(QUOTA, keyId -> node(), Ticker.systemTicker()),
                new KeyLimits(QUOTA, keyId -> node(), Ticker.systemTicker()));
        var threads = Executors.newFixedThreadPool(20);
        var allowed = new ArrayList<Future<Integer>>();
        for (int number = 0; number < 20; number++) {
            var limits = nodes.get(number % 2);
            allowed.add(threads.submit(allowedOf(limits, 100)));
        }
        int sum = 0;
        for (var one : allowed) {
            sum += one.get();
        }
        threads.shutdown();

        assertThat(sum).isEqualTo(QUOTA.requests());
        assertThat(lease(QUOTA)).extracting(Lease::granted, Lease::left).containsExactly(0, 0);
    }

    private Callable<Integer> allowedOf(KeyLimits limits, int times) {
        return () -> {
            int allowed = 0;
            for (int time = 0; time < times; time++) {
                if (limits.take(key).toCompletableFuture().get().allowed()) {
                    allowed++;
                }
            }
            return allowed;
        };
    }

    @Test
    void grantsBlocksUntilNothingIsLeft() {
        var quota = new Quota(50, HOURS);

        assertThat(lease(quota)).extracting(Lease::granted, Lease::left).containsExactly(2, 48);
        assertThat(lease(quota)).extracting(Lease::granted, Lease::left).containsExactly(2, 46);
        set("used = 49");
        assertThat(lease(quota)).extracting(Lease::granted, Lease::left).containsExactly(1, 0);
        assertThat(lease(quota)).extracting(Lease::granted, Lease::left).containsExactly(0, 0);
    }

    @Test
    void tellsHowLongTheWindowOfTheDatabaseLasts() throws SQLException {
        var day = Duration.ofDays(1);
        var lease = lease(QUOTA);
        var passed = value("select extract(epoch from now() at time zone 'UTC')::bigint % 86400");

        assertThat(lease.untilEnd().plusSeconds(passed)).isBetween(day.minusSeconds(2), day.plusSeconds(2));
        assertThat(lease.window()).isEqualTo(value("select extract(epoch from now())::bigint / 86400 * 86400"));
    }

    @Test
    void startsAnewInTheNextWindow() {
        lease(QUOTA);
        set("window_start = window_start - interval '24 hours', used = 1000");

        assertThat(lease(QUOTA)).extracting(Lease::granted, Lease::left).containsExactly(50, 950);
    }

    /** The clock was set back over the end of a window: the row is of the next one, which goes on. */
    @Test
    void grantsNoWindowTwiceWhenTheClockIsSetBack() {
        var present = lease(QUOTA);
        set("window_start = window_start + interval '24 hours', used = 990");

        var next = lease(QUOTA);
        assertThat(next).extracting(Lease::granted, Lease::left).containsExactly(10, 0);
        assertThat(next.window()).isEqualTo(present.window() + HOURS.toSeconds());
        assertThat(next.untilEnd()).isGreaterThan(HOURS);
    }

    @Test
    void aClockThatWasFarAheadLocksNobodyOut() {
        lease(QUOTA);
        set("window_start = window_start + interval '49 hours', used = 1000");

        assertThat(lease(QUOTA)).extracting(Lease::granted, Lease::left).containsExactly(50, 950);
    }

    @Test
    void aQuotaThatWasLoweredIsUsedUp() {
        lease(QUOTA);

        assertThat(lease(new Quota(20, HOURS)))
                .extracting(Lease::granted, Lease::left)
                .containsExactly(0, 0);
    }

    @Test
    void aKeyKeepsOneRow() throws SQLException {
        lease(QUOTA);
        lease(QUOTA);

        assertThat(value("select count(*) from key_limit where key_id = '" + key + "'"))
                .isEqualTo(1);
    }

    @Test
    void failsIfTheDatabaseIsTooSlow() throws SQLException {
        try (var owner = lockTable()) {
            assertThatThrownBy(
                            () -> node().lease(key, QUOTA).toCompletableFuture().get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(StoreUnavailableException.class);
            owner.rollback();
        }
    }

    @Test
    void aRequestThatNeedsALeaseThenDoesNotGoOn() throws SQLException {
        var fresh = TestKeys.newKey(ClinicId.DEMO).reveal();
        try (var owner = lockTable();
                var logs = RecordedLogs.open()) {
            String id = given().header(DefaultKey.HEADER, fresh)
                    .get("/v1/causes")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", is("2"))
                    .header("RateLimit", nullValue())
                    .body("code", is("unavailable"))
                    .extract()
                    .path("requestId");
            assertThat(logs.lines()).singleElement().asString().contains(id, "SQLSTATE 57014", "null");
            owner.rollback();
        }
        given().header(DefaultKey.HEADER, fresh).get("/v1/causes").then().statusCode(200);
    }

    private static Connection lockTable() throws SQLException {
        var owner = OwnerConnection.open();
        owner.setAutoCommit(false);
        try (var statement = owner.createStatement()) {
            statement.execute("lock table key_limit in access exclusive mode");
        }
        return owner;
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
