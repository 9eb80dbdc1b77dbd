package massageadvisor.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import massageadvisor.Regeneration;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rules.Term;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiDocumentTest {
    @Test
    void theCommittedDocumentIsTheServedOne() throws IOException {
        if (Regeneration.isOn()) {
            Files.writeString(Documents.COMMITTED, Documents.servedText());
        }

        assertThat(Documents.committed())
                .as("docs/reference/openapi.yaml is stale: run mvn verify -Dregenerate")
                .isEqualTo(Documents.served());
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
