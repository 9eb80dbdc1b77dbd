package massageadvisor.http.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import massageadvisor.access.DefaultKey;
import massageadvisor.access.TestKeys;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.access.keys.ApiKeyToken;
import massageadvisor.application.access.keys.KeyKind;
import massageadvisor.persistence.OwnerConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The responses to missing and invalid keys, and how soon a change of a key takes effect. */
@QuarkusTest
class AuthenticationTest {
    private static final Duration MAX_DELAY = Duration.ofSeconds(5);
    private static final int UNAUTHORIZED = 401;

    private final ClinicId clinic = TestKeys.newClinic();
    private final ApiKeyToken key = TestKeys.newKey(clinic);

    private static ValidatableResponse call(String key) {
        return given().header(DefaultKey.HEADER, key).get("/v1/causes").then();
    }

    @Test
    void aMissingKeyGetsAChallenge() {
        call(DefaultKey.NONE)
                .statusCode(UNAUTHORIZED)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("realm"))
                .body("code", is("unauthorized"))
                .body("detail", containsString("X-API-Key"));
    }

    @Test
    void aMalformedKeyIsToldApartFromAnInvalidOne() {
        call(key.reveal().replace('a', 'b')).statusCode(UNAUTHORIZED).body("detail", containsString("mistyped"));
        call(TestKeys.newKey(clinic).reveal()).statusCode(200);
        call(unknown()).statusCode(UNAUTHORIZED).body("detail", containsString("revoked"));
    }

    private static String unknown() {
        return ApiKeyToken.create(KeyKind.SECRET, UUID.randomUUID(), new SecureRandom())
                .reveal();
    }

    @Test
    void aBodyIsNotLostDuringTheKeyLookup() {
        given().header(DefaultKey.HEADER, key.reveal())
                .contentType("application/json")
                .body("{\"cause\": \"stress-tension\", \"painLevel\": 3, \"contraindications\": []}"
                        + " ".repeat(60_000))
                .post("/v1/recommendations/preview")
                .then()
                .statusCode(200);
    }

    /** On a worker thread the body is read late; data that arrived before must be held back, not dropped. */
    @ParameterizedTest
    @ValueSource(strings = {"/v1/recommendations", "/v1/recommendations/explanation"})
    void norIsASmallBodyThatAWorkerThreadReads(String path) {
        for (int time = 0; time < 30; time++) {
            var status = given().header(
                            DefaultKey.HEADER, TestKeys.newKey(clinic).reveal())
                    .contentType("application/json")
                    .body("{\"cause\": \"stress-tension\", \"painLevel\": 3, \"contraindications\": []}")
                    .post(path)
                    .statusCode();

            assertThat(status).isIn(200, 201);
        }
    }

    @Test
    void aRevocationTakesEffectWithinFiveSeconds() throws SQLException {
        call(key.reveal()).statusCode(200);
        change("revoked_at = now()");

        long end = System.nanoTime() + MAX_DELAY.toNanos();
        while (given().header(DefaultKey.HEADER, key.reveal()).get("/v1/causes").statusCode() != UNAUTHORIZED) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }

    private void change(String what) throws SQLException {
        try (var owner = OwnerConnection.openFor(clinic);
                var statement = owner.createStatement()) {
            statement.execute("update api_key set " + what + " where id = '" + key.id() + "'");
        }
    }
}
