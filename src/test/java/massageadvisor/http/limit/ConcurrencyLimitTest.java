package massageadvisor.http.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import massageadvisor.access.DefaultKey;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.http.operation.RecordedLogs;
import massageadvisor.persistence.OwnerConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of requests in flight is limited, and each request is counted out once, however it ends. */
@QuarkusTest
@TestProfile(SmallLimits.class)
class ConcurrencyLimitTest {
    private static final String PREVIEW = "/v1/recommendations/preview";
    private static final String CREATE = "/v1/recommendations";
    private static final String INTAKE = "{\"cause\": \"stress-tension\", \"painLevel\": 2, \"contraindications\": []}";
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    @Inject
    ConcurrencyLimit limit;

    private final List<RawConnection> connections = new ArrayList<>();

    @AfterEach
    void everyRequestIsCountedOutOnce() throws Exception {
        closeConnections();
    }

    @Test
    void refusesExcessRequestsAtOnceButAnswersHealthChecks() throws Exception {
        get("/v1/causes", "198.51.100.1").statusCode(200);
        fill(PREVIEW);

        try (var logs = RecordedLogs.open()) {
            get("/v1/causes", "198.51.100.1")
                    .statusCode(503)
                    .header("Retry-After", is("1"))
                    .contentType("application/problem+json")
                    .body("code", is("unavailable"));
            assertThat(logs.lines()).isEmpty();
        }
        get("/q/health/live", "198.51.100.1").statusCode(200);

        for (var connection : connections) {
            connection.send(INTAKE);
            assertThat(connection.read()).startsWith("HTTP/1.1 200");
        }
        awaitInFlight(0);
        get("/v1/causes", "198.51.100.1").statusCode(200);
    }

    /** A quarter of four: a publishable key is no secret, so nobody must be able to occupy the node with one. */
    @Test
    void oneKeyHasAQuarterAtMost() throws Exception {
        var first = open();
        first.sendHead(PREVIEW, INTAKE.length());
        awaitInFlight(1);

        given().header("X-Forwarded-For", "198.51.100.4")
                .header(DefaultKey.HEADER, first.key())
                .get("/v1/causes")
                .then()
                .statusCode(503)
                .header("Retry-After", is("1"));
        get("/v1/causes", "198.51.100.4").statusCode(200);

        first.send(INTAKE);
        assertThat(first.read()).startsWith("HTTP/1.1 200");
        awaitInFlight(0);
        given().header("X-Forwarded-For", "198.51.100.4")
                .header(DefaultKey.HEADER, first.key())
                .get("/v1/causes")
                .then()
                .statusCode(200);
    }

    /** Otherwise every aborted request would reduce the limit of the key permanently. */
    @Test
    void aRequestAbortedDuringTheKeyLookupIsCountedOut() throws Exception {
        var connection = open();
        try (var owner = OwnerConnection.openFor(ClinicId.DEMO);
                var lock = owner.createStatement()) {
            owner.setAutoCommit(false);
            lock.execute("lock table key_limit in access exclusive mode");
            connection.sendHead(PREVIEW, INTAKE.length());
            awaitInFlight(1);
            connection.close();
            awaitInFlight(0);
            owner.rollback();
        }
        Thread.sleep(500);

        given().header("X-Forwarded-For", "198.51.100.5")
                .header(DefaultKey.HEADER, connection.key())
                .get("/v1/causes")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {PREVIEW, CREATE})
    void aBrokenConnectionIsCountedOut(String path) throws Exception {
        fill(path);
        closeConnections();
        fill(path);
    }

    @Test
    void aStreamThatGrowsTooLargeIsCountedOut() throws Exception {
        var chunk = "1000\r\n" + " ".repeat(4_096) + "\r\n";
        for (var path : List.of(PREVIEW, CREATE)) {
            var connection = open();
            connection.sendChunkedHead(path);
            connection.send(chunk.repeat(17) + "0\r\n\r\n");
            assertThat(connection.read()).startsWith("HTTP/1.1 413");
            awaitInFlight(0);
        }
    }

    @Test
    void failuresAndRefusalsAreCountedOut() throws Exception {
        for (var path :
                List.of("/nowhere", "/v1/causes/nothing", "/test-failures/runtime", "/q/openapi", "/q/metrics")) {
            var unused = get(path, "198.51.100.2");
        }
        for (int time = 0; time <= SmallLimits.REQUESTS_PER_ADDRESS; time++) {
            var unused = get("/v1/causes", "198.51.100.3");
        }
        awaitInFlight(0);
    }

    private void closeConnections() throws Exception {
        for (var connection : connections) {
            connection.close();
        }
        awaitInFlight(0);
    }

    private void fill(String path) throws Exception {
        for (int number = 1; number <= SmallLimits.CONCURRENT_REQUESTS; number++) {
            open().sendHead(path, INTAKE.length());
            awaitInFlight(number);
        }
    }

    private RawConnection open() throws IOException {
        var connection = new RawConnection();
        connections.add(connection);
        return connection;
    }

    private void awaitInFlight(int expected) throws InterruptedException {
        var end = Instant.now().plus(TIMEOUT);
        while (limit.inFlight() != expected && Instant.now().isBefore(end)) {
            Thread.sleep(5);
        }
        assertThat(limit.inFlight()).isEqualTo(expected);
    }

    private static ValidatableResponse get(String path, String address) {
        return given().header("X-Forwarded-For", address)
                .header(DefaultKey.HEADER, FreshKey.text())
                .get(path)
                .then();
    }
}
