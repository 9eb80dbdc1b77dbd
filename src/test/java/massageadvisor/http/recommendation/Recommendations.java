package massageadvisor.http.recommendation;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Calls to what is kept. */
final class Recommendations {
    static final String PATH = "/v1/recommendations";

    private Recommendations() {}

    static ValidatableResponse keep(String intake) {
        return given().contentType(ContentType.JSON).body(intake).post(PATH).then();
    }

    static String keepFor(String subject) {
        return keep("""
                {"cause": "stress-tension", "painLevel": 3, "contraindications": [], "subject": "%s"}
                """.formatted(subject)).statusCode(201).extract().path("id");
    }

    /** A subject that no other test uses. */
    static String someSubject() {
        return "subject-" + UUID.randomUUID();
    }
}
