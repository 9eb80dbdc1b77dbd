package massageadvisor.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import massageadvisor.Regeneration;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rules.vocabulary.Term;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiDocumentTest {
    private static final Path BOOK_SCHEMA = Path.of("src/main/resources/rules/upper-back-pain/schema.json");
    private static final Path SOURCE = Path.of("src/main/resources/META-INF/openapi.yaml");
    private static final Set<String> SENT = Set.of(
            "CauseCode",
            "ContraindicationCode",
            "RedFlagCode",
            "ConditionCode",
            "ModalityCode",
            "Pressure",
            "Heat",
            "Goal");

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

        assertThat(strict.readTree(SOURCE.toFile()).path("openapi").asText()).startsWith("3.");
    }

    @Test
    void listsTheCodesOfTheBook() throws IOException {
        var vocabulary = BuiltInBook.BOOK.vocabulary();
        var schemas = Documents.served().path("components").path("schemas");

        assertThat(enumOf(schemas, "CauseCode")).isEqualTo(codes(vocabulary.causes()));
        assertThat(enumOf(schemas, "ContraindicationCode")).isEqualTo(codes(vocabulary.contraindications()));
        assertThat(enumOf(schemas, "RedFlagCode")).isEqualTo(codes(vocabulary.redFlags()));
        assertThat(enumOf(schemas, "AdaptationCode")).isEqualTo(codes(vocabulary.adaptations()));
        assertThat(texts(schemas.path("RuleId").path("x-extensible-enum")))
                .contains(BuiltInBook.BOOK.rules().get(0).id())
                .hasSize(BuiltInBook.BOOK.rules().size()
                        + BuiltInBook.BOOK.notes().size());
    }

    @Test
    void tellsHowToReadACodeThatIsNotKnownYet() throws IOException {
        var answered = Documents.served().path("components").path("schemas").properties().stream()
                .filter(schema -> schema.getValue().has("enum") && !SENT.contains(schema.getKey()));

        assertThat(answered)
                .hasSizeGreaterThan(10)
                .allSatisfy(schema -> assertThat(
                                schema.getValue().path("description").asText())
                        .as(schema.getKey())
                        .contains("Codes may be added within version 1"));
    }

    @Test
    void takesCodesAsLongAsTheBookMayHaveThem() throws IOException {
        var ofTheBook = new ObjectMapper().readTree(BOOK_SCHEMA.toFile()).at("/$defs/code/maxLength");
        var schemas = Documents.served().path("components").path("schemas");

        assertThat(List.of(
                        "CauseCode",
                        "ContraindicationCode",
                        "RedFlagCode",
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

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
