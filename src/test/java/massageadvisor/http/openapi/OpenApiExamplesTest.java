package massageadvisor.http.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import massageadvisor.Regeneration;
import massageadvisor.access.DefaultKey;
import massageadvisor.access.TestKeys;
import massageadvisor.application.access.clinics.ClinicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every example is what the service really answers: those of the document, whose lists are shortened, and the further
 * ones of the documentation.
 */
@QuarkusTest
class OpenApiExamplesTest {
    private static final Path IN_DOCUMENT = Path.of("src/main/resources/openapi/examples");
    private static final Path FURTHER = Path.of("docs/reference/examples");
    private static final String REQUEST_ID = "example-request-1";
    private static final String COMPLETE = "previewRecommendation";
    private static final String EXAMPLES = "/components/examples";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String PLATFORM_KEY =
            TestKeys.newKey(ClinicId.PLATFORM).reveal();
    private static final String KEPT = "/v1/recommendations";

    /** Of an answer that is kept; the same subject has an older one. */
    private String keptId = "";

    private String clinicId = "";
    private String keyId = "";
    private String ownKey = "";

    /** Of the newest clinic the newest key; and two of another name. */
    @BeforeEach
    void makeAClinicWithKeys() throws IOException {
        clinicId = make("/v1/clinics", "createClinic-request-back-in-balance");
        ownKey = TestKeys.newKey(ClinicId.parse(clinicId)).reveal();
        var keys = "/v1/clinics/" + clinicId + "/keys";
        make(keys, "createKey-request-app");
        make(keys, "createKey-request-app");
        keyId = make(keys, "createKey-request-back-end");
    }

    private static String make(String path, String body) throws IOException {
        return given().header(DefaultKey.HEADER, PLATFORM_KEY)
                .header("Content-Type", "application/json")
                .body(body(body))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Optional<String> key(String whose) {
        return switch (whose) {
            case "demo" -> Optional.empty();
            case "own" -> Optional.of(ownKey);
            case "platform" -> Optional.of(PLATFORM_KEY);
            default -> Optional.of(DefaultKey.NONE);
        };
    }

    @BeforeEach
    void keepTwoAnswers() throws IOException {
        keep();
        keptId = keep();
    }

    private static String keep() throws IOException {
        return given().header("Content-Type", "application/json")
                .body(body("previewRecommendation-request-mild-stress"))
                .post(KEPT)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/openapi-examples.csv", delimiter = '|', quoteCharacter = '~', emptyValue = "")
    void isAnsweredByTheService(
            String example,
            String method,
            String path,
            String body,
            String contentType,
            String accept,
            int status,
            String key)
            throws IOException {
        var request = given().header("X-Request-Id", REQUEST_ID).accept(accept).urlEncodingEnabled(false);
        key(key).ifPresent(text -> request.header(DefaultKey.HEADER, text));
        if (body != null) {
            request.header("Content-Type", contentType).body(body(body));
        }

        var answer = request.request(
                        method,
                        path.replace("{id}", keptId)
                                .replace("{clinicId}", clinicId)
                                .replace("{keyId}", keyId))
                .then()
                .statusCode(status)
                .extract()
                .asString();

        var inDocument = names(Documents.source().at(EXAMPLES)).contains(example);
        var isComplete = !inDocument || example.startsWith(COMPLETE);
        var shown = isComplete ? MAPPER.readTree(answer) : Excerpt.of(MAPPER.readTree(answer));
        var pretty = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(shown);
        Regeneration.check(
                (inDocument ? IN_DOCUMENT : FURTHER).resolve(example + ".json"), FixedValues.in(pretty) + "\n");
    }

    private static byte[] body(String named) throws IOException {
        for (var folder : List.of(IN_DOCUMENT, FURTHER)) {
            var file = folder.resolve(named + ".json");
            if (Files.exists(file)) {
                return Files.readAllBytes(file);
            }
        }
        return named.equals("too-large") ? new byte[64 * 1024 + 1] : named.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void noneIsLeftWithoutAValueOrWithoutARequest() throws IOException {
        var examples = Documents.served().path("components").path("examples");

        assertThat(examples.properties())
                .isNotEmpty()
                .allSatisfy(
                        example -> assertThat(example.getValue().path("value")).isNotEmpty());
        assertThat(names(examples)).containsExactlyInAnyOrderElementsOf(files(IN_DOCUMENT));
    }

    @Test
    void theIndexOfTheFurtherOnesNamesEach() throws IOException {
        var index = Files.readString(FURTHER.resolve("README.md"));

        assertThat(files(FURTHER))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(index).contains("(" + name + ".json)"));
    }

    @Test
    void whatIsKeptHasOneIdInAllExamples() throws IOException {
        var components = Documents.served().path("components");

        assertThat(components.at("/parameters/RecommendationId/example").asText())
                .isEqualTo(FixedValues.ID.toString());
        assertThat(components.at("/parameters/Cursor/example").asText()).isEqualTo(FixedValues.CURSOR);
        assertThat(components.at("/headers/Location/example").asText()).isEqualTo(KEPT + "/" + FixedValues.ID);
    }

    private static List<String> names(JsonNode examples) {
        return examples.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .toList();
        }
    }
}
