package massageadvisor.http.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.sql.SQLException;
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
    private final KeyedCreates creates = KeyedCreates.fresh();

    @Test
    void aRetryGetsTheSameAnswer() {
        var first = creates.create(creates.intake(3));
        var again = creates.create(creates.intake(3));

        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        again.then().statusCode(201).header("Idempotency-Replayed", "true").header("Cache-Control", "no-store");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        creates.assertStored(1);
    }

    @Test
    void quotesInTheHeaderAreNotPartOfTheKey() {
        creates.create(creates.intake(3)).then().statusCode(201);

        creates.createWith('"' + creates.key() + '"', creates.intake(3))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true");
    }

    @Test
    void refusesAKeyWithAnotherBody() {
        creates.create(creates.intake(3)).then().statusCode(201);

        creates.create(creates.intake(4))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", is("idempotency-key-reused"));
        creates.assertStored(1);
    }

    @Test
    void aRefusedRequestDoesNotUseUpItsKey() {
        creates.create("{}").then().statusCode(400);

        creates.create(creates.intake(3)).then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void twoClinicsCanUseTheSameKey() {
        var other = TestKeys.newKey(TestKeys.newClinic()).reveal();
        creates.create(creates.intake(3)).then().statusCode(201);

        given().header("Idempotency-Key", creates.key())
                .header(DefaultKey.HEADER, other)
                .contentType(ContentType.JSON)
                .body(creates.intake(4))
                .post("/v1/recommendations")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "\"half", "ü"})
    void refusesAMalformedKey(String bad) {
        creates.createWith(bad, creates.intake(3))
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("Idempotency-Key"))
                .body("errors[0].code", is("bad-format"));
    }

    /** A retry after the erasure must not create it again, and another request is still told apart from a retry. */
    @Test
    void aRetryDoesNotRecreateAnErasedRecommendation() throws SQLException {
        var location = creates.create(creates.intake(3)).header("Location");
        given().delete(location).then().statusCode(204);

        creates.create(creates.intake(4)).then().statusCode(422).body("code", is("idempotency-key-reused"));
        creates.create(creates.intake(3)).then().statusCode(404).body("detail", containsString("has been erased"));
        creates.assertStored(0);
    }

    @Test
    void aKeyCanBeReusedAfterADay() throws SQLException {
        creates.create(creates.intake(3)).then().statusCode(201);
        run("update idempotency_key set created_at = now() - interval '24 hours 1 second' where key_sha256 = '"
                + DigestUtils.sha256Hex(creates.key()) + "'");

        creates.create(creates.intake(4)).then().statusCode(201).header("Idempotency-Replayed", nullValue());
        creates.assertStored(2);
    }

    private static void run(String sql) throws SQLException {
        try (var owner = OwnerConnection.openFor(ClinicId.DEMO);
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
