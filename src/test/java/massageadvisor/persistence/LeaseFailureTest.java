package massageadvisor.persistence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import massageadvisor.access.DefaultKey;
import massageadvisor.access.TestKeys;
import massageadvisor.application.StoreUnavailableException;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.limit.LeaseSource;
import massageadvisor.application.limit.RateLimit;
import massageadvisor.http.operation.RecordedLogs;
import org.junit.jupiter.api.Test;

/** If the database grants no lease in time, requests that need one are refused. */
@QuarkusTest
class LeaseFailureTest {
    private static final RateLimit LIMIT = new RateLimit(1_000, Duration.ofHours(24));

    @Inject
    LeaseSource leases;

    @Test
    void failsIfTheDatabaseIsTooSlow() throws SQLException {
        try (var owner = lockTable()) {
            assertThatThrownBy(() -> leases.lease(UUID.randomUUID(), LIMIT)
                            .toCompletableFuture()
                            .get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(StoreUnavailableException.class);
            owner.rollback();
        }
    }

    @Test
    void refusesARequestThatNeedsALease() throws SQLException {
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
}
