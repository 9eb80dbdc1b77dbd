package massageadvisor.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import massageadvisor.Regeneration;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rules.vocabulary.Term;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiDocumentTest {
    private static final Path BOOK_SCHEMA = Path.of("src/main/resources/rules/upper-back-pain/schema.json");
    private static final int MAX_BYTES = 200_000;
    private static final String KNOWN = "x-extensible-enum";

    @Test
    void theCommittedDocumentIsTheServedOne() throws IOException {
        if (Regeneration.isOn()) {
            Files.writeString(Documents.COMMITTED, Documents.servedText());
        }

        assertThat(Documents.committed())
                .as("docs/reference/openapi.yaml is stale: run mvn verify -Dregenerate")
                .isEqualTo(Documents.served());
    }

    /** Of two entries of one name a reader of YAML takes the last, and says nothing. */
    @Test
    void namesNothingTwice() throws IOException {
        var strict = YAMLMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();

        assertThat(strict.readTree(Documents.SOURCE.toFile()).path("openapi").asText())
                .startsWith("3.");
    }

    @Test
    void listsTheCodesOfTheBook() throws IOException {
        var vocabulary = BuiltInBook.BOOK.vocabulary();
        var schemas = Documents.served().path("components").path("schemas");

        assertThat(enumOf(schemas, "CauseCode"))
                .isEqualTo(codes(vocabulary.causes()))
                .isEqualTo(knownOf(schemas, "AnyCauseCode"));
        assertThat(enumOf(schemas, "ContraindicationCode"))
                .isEqualTo(codes(vocabulary.contraindications()))
                .isEqualTo(knownOf(schemas, "AnyContraindicationCode"));
        assertThat(enumOf(schemas, "RedFlagCode"))
                .isEqualTo(codes(vocabulary.redFlags()))
                .isEqualTo(knownOf(schemas, "AnyRedFlagCode"));
        assertThat(knownOf(schemas, "AdaptationCode")).isEqualTo(codes(vocabulary.adaptations()));
    }

    @Test
    void staysSmall() {
        assertThat(Documents.servedText().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MAX_BYTES);
    }

    @Test
    void takesCodesAsLongAsTheBookMayHaveThem() throws IOException {
        var ofTheBook = new ObjectMapper().readTree(BOOK_SCHEMA.toFile()).at("/$defs/code/maxLength");
        var schemas = Documents.served().path("components").path("schemas");

        assertThat(List.of(
                        "AnyCauseCode",
                        "AnyContraindicationCode",
                        "AnyRedFlagCode",
                        "ConditionCode",
                        "AdaptationCode",
                        "BenefitCode",
                        "RuleId",
                        "NoteId"))
                .allSatisfy(name -> assertThat(schemas.path(name).path("maxLength"))
                        .as(name)
                        .isEqualTo(ofTheBook));
        assertThat(schemas.at("/RuleBook/properties/id/maxLength")).isEqualTo(ofTheBook);
    }

    private static List<String> codes(List<Term> terms) {
        return terms.stream().map(Term::code).toList();
    }

    private static List<String> enumOf(JsonNode schemas, String name) {
        return texts(schemas.path(name).path("enum"));
    }

    private static List<String> knownOf(JsonNode schemas, String name) {
        return texts(schemas.path(name).path(KNOWN));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
