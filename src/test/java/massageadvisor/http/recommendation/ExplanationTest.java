package massageadvisor.http.recommendation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import massageadvisor.Regeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class ExplanationTest {
    private static final Path FOLDER = Path.of("src/test/resources/explanations");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** Each was read by a person for its medical sense and its wording. */
    @ParameterizedTest
    @MethodSource("cases")
    void isAsAgreed(String agreed) throws IOException {
        var answer = explain(Files.readString(FOLDER.resolve(agreed).resolve("intake.json")))
                .statusCode(200)
                .extract()
                .asByteArray();

        var tree = (ObjectNode) Previews.STRICT.readTree(answer);
        tree.remove(List.of("ruleBook", "evidenceNote", "disclaimer"));
        var pretty = Previews.STRICT.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
        Regeneration.check(FOLDER.resolve(agreed).resolve("explanation.json"), pretty + "\n");
    }

    @Test
    void mayNotBeKeptByCaches() {
        explain(Previews.INTAKE)
                .statusCode(200)
                .header("Content-Type", is("application/json"))
                .header("Cache-Control", "no-store");
    }

    @Test
    void hasNoIdSinceNothingIsStored() {
        explain(Previews.INTAKE).statusCode(200).body("id", equalTo(null)).body("createdAt", equalTo(null));
    }

    @Test
    void refusesWhatAPreviewRefuses() {
        explain("{\"cause\": \"stress\"}").statusCode(400).body("code", is("invalid-request"));
    }

    @Test
    void agreesWithThePreview() {
        var preview = Previews.preview(Previews.INTAKE).extract();

        explain(Previews.INTAKE)
                .body("recommended", is(preview.<String>path("recommended")))
                .body("triage.level", is(preview.<String>path("triage.level")))
                .body("modalities.verdict", is(preview.<List<String>>path("modalities.verdict")));
    }

    private static ValidatableResponse explain(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/recommendations/explanation")
                .then();
    }
}
