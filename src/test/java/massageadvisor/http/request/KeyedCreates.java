package massageadvisor.http.request;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;

/** Creates recommendations of one subject with an idempotency key. */
record KeyedCreates(String key, String subject) {
    private static final String PATH = "/v1/recommendations";

    static KeyedCreates fresh() {
        return new KeyedCreates("order-" + UUID.randomUUID(), "subject-" + UUID.randomUUID());
    }

    Response create(String body) {
        return createWith(key, body);
    }

    Response createWith(String header, String body) {
        return given().header("Idempotency-Key", header)
                .contentType(ContentType.JSON)
                .body(body)
                .post(PATH);
    }

    String intake(int painLevel) {
        return """
                {"cause": "stress-tension", "painLevel": %d, "contraindications": [], "subject": "%s"}""".formatted(painLevel, subject);
    }

    void assertStored(int count) {
        given().get(PATH + "?subject=" + subject).then().body("items", hasSize(count));
    }
}
