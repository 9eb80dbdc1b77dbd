package massageadvisor.http.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import massageadvisor.access.DefaultKey;
import massageadvisor.access.TestKeys;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.persistence.OwnerConnection;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that is retried with its idempotency key creates its resource only once. */
@QuarkusTest
class IdempotencyTest {
    private static final String PATH = "/v1/recommendations";
    private static final int DUPLICATES = 50;

    private final String key = "order-" + UUID.randomUUID();
    private final String subject = "subject-" + UUID.randomUUID();

    @Test
    void aRetryGetsTheSameAnswer() {
        var first = create(key, intake(3));
        var again = create(key, intake(3));

        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        again.then().statusCode(201).header("Idempotency-Replayed", "true").header("Cache-Control", "no-store");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        stored(1);
    }

    @Test
    void quotesInTheHeaderAreNotPartOfTheKey() {
        create(key, intake(3)).then().statusCode(201);

        create('"' + key + '"', intake(3)).then().statusCode(201).header("Idempotency-Replayed", "true");
    }

    @Test
    void refusesAKeyWithAnotherBody() {
        create(key, intake(3)).then().statusCode(201);

        create(key, intake(4))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", is("idempotency-key-reused"));
        stored(1);
    }

    @Test
    void aRefusedRequestDoesNotUseUpItsKey() {
        create(key, "{}").then().statusCode(400);

        create(key, intake(3)).then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void twoClinicsCanUseTheSameKey() {
        var other = TestKeys.newKey(TestKeys.newClinic()).reveal();
        create(key, intake(3)).then().statusCode(201);

        given().header("Idempotency-Key", key)
                .header(DefaultKey.HEADER, other)
                .contentType(ContentType.JSON)
                .body(intake(4))
                .post(PATH)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "\"half", "ü"})
    void refusesAMalformedKey(String bad) {
        create(bad, intake(3))
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("Idempotency-Key"))
                .body("errors[0].code", is("bad-format"));
    }

    /** A retry after the erasure must not create it again, and another request is still told apart from a retry. */
    @Test
    void aRetryDoesNotRecreateAnErasedRecommendation() throws SQLException {
        var location = create(key, intake(3)).header("Location");
        given().delete(location).then().statusCode(204);

        create(key, intake(4)).then().statusCode(422).body("code", is("idempotency-key-reused"));
        create(key, intake(3)).then().statusCode(404).body("detail", containsString("has been erased"));
        stored(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                {"subject": "SUBJECT", "painLevel": 3, "contraindications": ["diabetes", "burn"], "cause": "injury"}""",
                """
                {"cause":"injury","painLevel":3,"contraindications":["burn","diabetes"],"subject":"SUBJECT"}""",
                """
                {"cause": "injury", "painLevel": 30e-1, "contraindications": ["burn", "diabetes"], "subject": "SUBJECT"}""",
                """
                {"cause": "injury", "painLevel": 3.0, "contraindications": ["burn", "diabetes"], "subject": "SUBJECT",
                 "redFlags": null, "durationDays": null, "preferences": {"heat": null}, "unsure": []}""",
                """
                {"c\\u0061use": "injury", "painLevel": 3, "contraindications": ["burn", "diabetes"], "subject": "SUBJECT"}""",
            })
    void aRetryMayBeSpelledInAnotherWay(String again) {
        var first = create(key, """
                {"cause": "injury", "painLevel": 3, "contraindications": ["burn", "diabetes"], "subject": "SUBJECT"}""".replace("SUBJECT", subject));

        create(key, again.replace("SUBJECT", subject))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"));
        stored(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                {"cause": "injury", "painLevel": 3, "contraindications": ["burn"], "redFlags": []}""",
                """
                {"cause": "injury", "painLevel": 3, "contraindications": [], "unsure": ["burn"]}""",
                """
                {"cause": "injury", "painLevel": 3, "contraindications": ["burn"], "subject": "another"}""",
                """
                {"cause": "injury", "painLevel": 3, "contraindications": ["burn"], "preferences": {"heat": "avoid"}}""",
            })
    void anotherMeaningIsNoRetry(String other) {
        create(key, """
                {"cause": "injury", "painLevel": 3, "contraindications": ["burn"]}""").then().statusCode(201);

        create(key, other).then().statusCode(422).body("code", is("idempotency-key-reused"));
    }

    @Test
    void concurrentRetriesCreateOne() throws Exception {
        var duplicates = new ArrayList<Callable<Response>>();
        for (int i = 0; i < DUPLICATES; i++) {
            duplicates.add(() -> create(key, intake(3)));
        }
        var threads = Executors.newFixedThreadPool(DUPLICATES);
        var answers = new ArrayList<Response>();
        for (var answer : threads.invokeAll(duplicates)) {
            answers.add(answer.get());
        }
        threads.shutdown();

        var made = answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        // 503 for requests that find no free connection.
        var others =
                answers.stream().filter(answer -> answer.statusCode() != 201).toList();
        assertThat(others).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isIn(409, 503);
            assertThat(answer.header("Retry-After")).isNotNull();
        });
        assertThat(made.stream().map(Response::asString).distinct()).hasSize(1);
        assertThat(made)
                .filteredOn(answer -> answer.header("Idempotency-Replayed") == null)
                .hasSize(1);
        stored(1);
    }

    @Test
    void aRetryDuringTheFirstRequestIsRefused() throws SQLException {
        try (var owner = OwnerConnection.openFor(ClinicId.DEMO)) {
            owner.setAutoCommit(false);
            try (var lock = owner.createStatement()) {
                lock.execute("select pg_advisory_xact_lock(hashtextextended('" + ClinicId.DEMO
                        + DigestUtils.sha256Hex(key) + "', 0))");
            }
            create(key, intake(3))
                    .then()
                    .statusCode(409)
                    .header("Retry-After", "1")
                    .body("code", is("conflict"));
            owner.rollback();
        }
        create(key, intake(3)).then().statusCode(201);
    }

    /** At the same node the second one is refused before it reaches the database, which would not answer in time. */
    @Test
    void aRetryDuringTheFirstRequestDoesNotUseTheDatabase() throws Exception {
        try (var owner = OwnerConnection.openFor(ClinicId.DEMO);
                var lock = owner.createStatement()) {
            owner.setAutoCommit(false);
            lock.execute("lock table idempotency_key in access exclusive mode");
            var first = CompletableFuture.supplyAsync(() -> create(key, intake(3)));
            awaitWaitingStatement(owner);

            create(key, intake(3)).then().statusCode(409).header("Retry-After", "1");
            owner.rollback();
            first.join().then().statusCode(201);
        }
        stored(1);
    }

    private static void awaitWaitingStatement(Connection owner) throws SQLException {
        try (var statement = owner.prepareStatement(
                "select from pg_locks where not granted and relation = 'idempotency_key'::regclass")) {
            while (!statement.executeQuery().next()) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void aKeyCanBeReusedAfterADay() throws SQLException {
        create(key, intake(3)).then().statusCode(201);
        run("update idempotency_key set created_at = now() - interval '24 hours 1 second' where key_sha256 = '"
                + DigestUtils.sha256Hex(key) + "'");

        create(key, intake(4)).then().statusCode(201).header("Idempotency-Replayed", nullValue());
        stored(2);
    }

    private Response create(String idempotencyKey, String body) {
        return given().header("Idempotency-Key", idempotencyKey)
                .contentType(ContentType.JSON)
                .body(body)
                .post(PATH);
    }

    private String intake(int painLevel) {
        return """
                {"cause": "stress-tension", "painLevel": %d, "contraindications": [], "subject": "%s"}""".formatted(painLevel, subject);
    }

    private void stored(int count) {
        given().get(PATH + "?subject=" + subject).then().body("items", hasSize(count));
    }

    private static void run(String sql) throws SQLException {
        try (var owner = OwnerConnection.openFor(ClinicId.DEMO);
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
