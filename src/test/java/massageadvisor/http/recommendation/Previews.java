package massageadvisor.http.recommendation;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/** Calls of the preview, and the smallest intake that it takes. */
public final class Previews {
    public static final String PATH = "/v1/recommendations/preview";
    public static final String INTAKE = """
            {"cause": "stress-tension", "painLevel": 2, "contraindications": []}""";

    /** Reads answers, and refuses a member that stands twice and anything behind the end. */
    public static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Previews() {}

    public static ValidatableResponse preview(String body) {
        return preview(body.getBytes(UTF_8));
    }

    public static ValidatableResponse preview(byte[] body) {
        return given().contentType(ContentType.JSON)
                .header("X-Request-Id", "test-request")
                .body(body)
                .post(PATH)
                .then();
    }

    /** The smallest intake with more members, such as {@code "redFlags": []}. */
    public static String intakeWith(String members) {
        return INTAKE.replace("}", ", " + members + "}");
    }
}
