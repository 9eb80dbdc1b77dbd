package massageadvisor.http.clinic;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import massageadvisor.access.DefaultKey;
import massageadvisor.access.TestKeys;
import massageadvisor.application.access.clinics.ClinicId;
import org.junit.jupiter.api.Test;

/** A clinic or a key that is asked for again: it is made once, and a key is never shown again. */
@QuarkusTest
class AdministrationRetryTest {
    private static final String KEY = "{\"name\": \"back end\", \"scopes\": [\"recommend\"]}";

    private final String administrator = TestKeys.newKey(TestKeys.newClinic()).reveal();
    private final String operator = TestKeys.newKey(ClinicId.PLATFORM).reveal();
    private final String once = UUID.randomUUID().toString();

    @Test
    void aKeyIsMadeAndShownOnce() {
        var first = post(administrator, "/v1/keys", KEY);
        var again = post(administrator, "/v1/keys", KEY);

        String id = first.then().statusCode(201).extract().path("id");
        again.then()
                .statusCode(409)
                .contentType("application/problem+json")
                .header("Location", first.header("Location"))
                .body("code", is("already-created"))
                .body("createdId", is(id))
                .body("key", nullValue());
        assertThat(again.asString()).doesNotContain("ma_live");
        given().header(DefaultKey.HEADER, administrator)
                .get("/v1/keys")
                .then()
                .body("items.findAll { it.name == 'back end' }", hasSize(1));
    }

    @Test
    void anotherKeyNeedsAnotherIdempotencyKey() {
        post(administrator, "/v1/keys", KEY).then().statusCode(201);

        post(administrator, "/v1/keys", KEY.replace("back", "front"))
                .then()
                .statusCode(422)
                .body("code", is("idempotency-key-reused"));
    }

    @Test
    void aKeyOrAClinicMayBeSpelledInAnotherWay() {
        post(administrator, "/v1/keys", """
                {"name": "back end", "scopes": ["recommend", "records:read"], "expiresAt": "2999-01-01T00:00:00Z"}""").then().statusCode(201);
        post(administrator, "/v1/keys", """
                {"expiresAt": "2999-01-01T01:00:00.0+01:00", "scopes": ["records:read", "recommend"], "kind": null,
                 "name": "back end"}""").then().statusCode(409).body("code", is("already-created"));
        post(operator, "/v1/clinics", "{\"name\": \"Once\"}").then().statusCode(201);
        post(operator, "/v1/clinics", "{ \"name\":\"On\\u0063e\" }")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true");
    }

    /** Whatever is erased, what was made by one operation is never told as made by another. */
    @Test
    void whatAnErasedRecommendationLeavesIsNoKey() {
        String location = post(administrator, "/v1/recommendations", """
                {"cause": "stress-tension", "painLevel": 3, "contraindications": []}""")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        given().header(DefaultKey.HEADER, administrator).delete(location).then().statusCode(204);

        post(administrator, "/v1/keys", KEY).then().statusCode(422).body("code", is("idempotency-key-reused"));
    }

    @Test
    void theAddressOfAKeyIsTheSameHoweverItWasAskedFor() {
        var address = post(administrator, "/v1/keys/", KEY).header("Location");

        post(administrator, "/v1/keys/", KEY).then().statusCode(409).header("Location", address);
    }

    /** Else the same request would be told for a day that it made what is not there. */
    @Test
    void aKeyThatWasRefusedLeavesItsIdempotencyKeyFree() {
        for (int made = 0; made < 2; made++) {
            given().header(DefaultKey.HEADER, administrator)
                    .contentType(ContentType.JSON)
                    .body(KEY)
                    .post("/v1/keys")
                    .then()
                    .statusCode(201);
        }
        post(administrator, "/v1/keys", KEY).then().statusCode(409).body("code", is("conflict"));
        String live = given().header(DefaultKey.HEADER, administrator)
                .get("/v1/keys")
                .path("items.find { it.name == 'back end' }.id");
        given().header(DefaultKey.HEADER, administrator)
                .delete("/v1/keys/" + live)
                .then()
                .statusCode(204);

        post(administrator, "/v1/keys", KEY).then().statusCode(201);
    }

    @Test
    void aClinicIsMadeOnceAndAnsweredAgain() {
        var first = post(operator, "/v1/clinics", "{\"name\": \"Once\"}");
        var again = post(operator, "/v1/clinics", "{\"name\": \"Once\"}");

        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        again.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"));
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    private Response post(String key, String path, String body) {
        return given().header(DefaultKey.HEADER, key)
                .header("Idempotency-Key", once)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }
}
