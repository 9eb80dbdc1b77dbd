package massageadvisor.rulebook.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import massageadvisor.rules.book.Basis;
import massageadvisor.rules.book.NoteRole;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.DurationBand;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Mutability;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Triage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The closed lists of the schema are those of the code: what passes the schema, the parser has a word for. */
class SchemaWordsTest {
    private static final JsonNode DEFINITIONS = definitions();

    private static JsonNode definitions() {
        try (var in = BookSchema.class.getClassLoader().getResourceAsStream(BookSchema.FILE)) {
            return new ObjectMapper().readTree(in).path("$defs");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Arguments> closedLists() {
        return Stream.of(
                arguments("/change/enum", List.of(Mutability.values())),
                arguments("/modality/enum", List.of(Modality.values())),
                arguments("/triage/enum", List.of(Triage.values())),
                arguments("/condition/properties/duration/items/enum", List.of(DurationBand.values())),
                arguments("/condition/properties/pressure/items/enum", List.of(Pressure.values())),
                arguments("/condition/properties/heat/items/enum", List.of(Heat.values())),
                arguments("/condition/properties/goal/items/enum", List.of(Goal.values())),
                arguments("/interview/properties/questions/items/properties/about/enum", List.of(Attribute.values())),
                arguments("/notes/items/properties/role/enum", List.of(NoteRole.values())),
                arguments("/rules/items/properties/basis/enum", List.of(Basis.values())));
    }

    @ParameterizedTest
    @MethodSource("closedLists")
    void areThoseOfTheCode(String pointer, List<Coded> words) {
        assertThat(DEFINITIONS.at(pointer))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(words.stream().map(Coded::code).toList());
    }

    @Test
    void aRuleMayAskForEveryTriageAboveRoutine() {
        assertThat(DEFINITIONS.at("/effects/properties/triage/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(Stream.of(Triage.values())
                        .filter(level -> level != Triage.ROUTINE)
                        .map(Triage::code)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("ends")
    void painMayBeAnyLevelOfTheScale(String end) {
        var level = DEFINITIONS.at("/condition/properties/painLevel/properties/" + end);

        assertThat(level.path("minimum").asInt(-1)).isZero();
        assertThat(level.path("maximum").asInt(-1)).isEqualTo(PainLevel.MAX);
    }

    static List<String> ends() {
        return List.of("from", "to");
    }
}
