package massageadvisor.http.clinic;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import massageadvisor.access.DefaultKey;
import massageadvisor.access.TestKeys;
import massageadvisor.application.access.clinics.ClinicId;

/** Calls of those who administer. */
final class Administration {
    static final String CLINICS = "/v1/clinics";
    static final String KEYS = "/v1/keys";

    private Administration() {}

    static RequestSpecification as(String key) {
        return given().header(DefaultKey.HEADER, key).contentType(ContentType.JSON);
    }

    /** A new key of the platform. */
    static String platform() {
        return TestKeys.newKey(ClinicId.PLATFORM).reveal();
    }

    /** A new key, with all scopes, of a new clinic. */
    static String clinic() {
        return TestKeys.newKey(TestKeys.newClinic()).reveal();
    }

    static ValidatableResponse make(String key, String path, String body) {
        return as(key).body(body).post(path).then();
    }

    static String secretKey(String name) {
        return """
                {"name": "%s", "scopes": ["recommend"]}""".formatted(name);
    }

    /** Whether this key may preview. */
    static int preview(String key) {
        return as(key).body("""
                        {"cause": "stress-tension", "painLevel": 3, "contraindications": []}""").post("/v1/recommendations/preview").statusCode();
    }
}
