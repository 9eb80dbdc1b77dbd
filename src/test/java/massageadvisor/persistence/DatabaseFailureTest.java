package massageadvisor.persistence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import massageadvisor.access.DefaultKey;
import massageadvisor.access.TestKeys;
import massageadvisor.application.access.clinics.ClinicId;
import org.junit.jupiter.api.Test;

/** If the database is too slow, callers get 503 within two seconds, and when to retry. */
@QuarkusTest
class DatabaseFailureTest {
    private static final String PATH = "/v1/recommendations";
    private static final int CONNECTIONS = 16;

    @Inject
    DataSource dataSource;

    @Test
    void anAnswerThatIsNotStoredInTimeIsRefused() throws SQLException {
        var subject = "subject-" + UUID.randomUUID();
        try (var owner = lockTable()) {
            unavailable(create(subject));
            unavailable(given().get(PATH + "?subject=" + subject).then());
            unavailable(given().get(PATH + "/" + UUID.randomUUID()).then());
            unavailable(given().delete(PATH + "/" + UUID.randomUUID()).then());
            owner.rollback();
        }

        given().get(PATH + "?subject=" + subject).then().body("items", is(List.of()));
        create(subject).statusCode(201);
    }

    @Test
    void previewsAndLivenessDoNotNeedTheDatabase() throws SQLException {
        try (var owner = lockTable()) {
            given().contentType(ContentType.JSON)
                    .body(intake("somebody"))
                    .post(PATH + "/preview")
                    .then()
                    .statusCode(200);
            given().get("/q/health/live").then().statusCode(200);
            owner.rollback();
        }
    }

    @Test
    void withoutAFreeConnectionTheServiceIsNotReady() throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                taken.add(dataSource.getConnection());
            }
            unavailable(create("somebody"));
            given().get("/q/health/ready")
                    .then()
                    .statusCode(503)
                    .body("checks.find { it.name == 'database' }.status", is("DOWN"))
                    .body("checks.find { it.name == 'database' }.data.reason", is("no connection available"));
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
        given().get("/q/health/ready").then().statusCode(200);
    }

    /** Longer than cached keys are trusted: only requests that need a connection get 503. */
    @Test
    void withoutAFreeConnectionPollsAndLeasesStillWork() throws SQLException, InterruptedException {
        var taken = new ArrayList<Connection>();
        var fresh = TestKeys.newKey(ClinicId.DEMO).reveal();
        given().header(DefaultKey.HEADER, fresh).get("/v1/causes").then().statusCode(200);
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                taken.add(dataSource.getConnection());
            }
            for (int second = 0; second < 6; second++) {
                Thread.sleep(1_000);
                given().header(DefaultKey.HEADER, fresh)
                        .get("/v1/causes")
                        .then()
                        .statusCode(200);
            }
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
    }

    @Test
    void aSlowStatementIsCancelledOnTheServer() throws SQLException {
        try (var owner = lockTable()) {
            create("somebody").statusCode(503);
            assertThat(waiting()).isZero();
            owner.rollback();
        }
    }

    private int waiting() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection lockTable() throws SQLException {
        var owner = OwnerConnection.open();
        owner.setAutoCommit(false);
        try (var statement = owner.createStatement()) {
            statement.execute("lock table recommendation in access exclusive mode");
        }
        return owner;
    }

    private static ValidatableResponse create(String subject) {
        return given().contentType(ContentType.JSON)
                .body(intake(subject))
                .post(PATH)
                .then();
    }

    private static String intake(String subject) {
        return """
                {"cause": "stress-tension", "painLevel": 3, "contraindications": [], "subject": "%s"}""".formatted(subject);
    }

    private static void unavailable(ValidatableResponse response) {
        response.statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", is("2"))
                .body("code", is("unavailable"))
                .time(lessThan(2L), TimeUnit.SECONDS);
    }
}
