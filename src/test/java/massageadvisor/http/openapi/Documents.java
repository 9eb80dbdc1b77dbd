package massageadvisor.http.openapi;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;

/** The OpenAPI document as it is served, and as it is committed. */
public final class Documents {
    static final Path SOURCE = Path.of("src/main/resources/META-INF/openapi.yaml");
    static final Path COMMITTED = Path.of("docs/reference/openapi.yaml");

    private Documents() {}

    static String servedText() {
        return given().get("/q/openapi").then().statusCode(200).extract().asString();
    }

    static JsonNode served() throws IOException {
        return new YAMLMapper().readTree(servedText());
    }

    /** With placeholders for the codes of the rule book and the values of the examples. */
    static JsonNode source() throws IOException {
        return new YAMLMapper().readTree(SOURCE.toFile());
    }

    public static JsonNode committed() throws IOException {
        return new YAMLMapper().readTree(COMMITTED.toFile());
    }
}
