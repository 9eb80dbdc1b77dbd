package massageadvisor.http.recommendation;

import static massageadvisor.http.recommendation.Previews.STRICT;
import static massageadvisor.http.recommendation.Previews.preview;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rules.book.Rule;
import org.junit.jupiter.api.Test;

/** One answer in full: what is in it, in which order, and that its texts are those of the book. */
@QuarkusTest
class FullAnswerTest {
    private static final Set<String> TEXTS =
            Set.of("digest", "version", "text", "title", "message", "name", "evidenceNote", "disclaimer");
    private static final String INTAKE = """
            {"cause": "stress-tension", "painLevel": 3, "contraindications": ["diabetes"], "durationDays": 14,
             "redFlags": [], "preferences": {"pressure": "gentle", "heat": "wanted", "goal": "relaxation"},
             "subject": "app-user-81f3"}""";

    @Test
    void hasItsFieldsAndReasonsInTheOrderOfTheContract() throws IOException {
        var answer = STRICT.readTree(preview(INTAKE).statusCode(200).extract().asString());

        assertThat(withoutTexts(answer)).isEqualTo(expected());
    }

    /** As text, since two objects with their members in another order are equal as trees. */
    private static String withoutTexts(JsonNode tree) {
        tree.findParents("rule").forEach(FullAnswerTest::dropTexts);
        Stream.of("/ruleBook", "/triage", "/modalities/0", "/modalities/1", "/modalities/2", "")
                .map(tree::at)
                .forEach(FullAnswerTest::dropTexts);
        return tree.toPrettyString();
    }

    private static void dropTexts(JsonNode object) {
        ((ObjectNode) object)
                .properties().stream()
                        .filter(member -> TEXTS.contains(member.getKey()))
                        .forEach(member -> member.setValue(TextNode.valueOf("...")));
    }

    private static String expected() throws IOException {
        try (var in = FullAnswerTest.class.getResourceAsStream("/answers/preview.json")) {
            return STRICT.readTree(in).toPrettyString();
        }
    }

    @Test
    void takesEveryTextFromTheBook() throws IOException {
        var texts = Stream.concat(
                        BuiltInBook.BOOK.rules().stream().flatMap(FullAnswerTest::texts),
                        Stream.concat(
                                BuiltInBook.BOOK.notes().stream()
                                        .map(note -> note.text().english()),
                                BuiltInBook.BOOK.vocabulary().adaptations().stream()
                                        .map(term -> term.description().english())))
                .collect(Collectors.toSet());

        var answer = STRICT.readTree(preview(INTAKE).statusCode(200).extract().asString());

        assertThat(answer.findValuesAsText("text")).hasSizeGreaterThan(20).isSubsetOf(texts);
        assertThat(texts)
                .contains(answer.path("evidenceNote").asText())
                .contains(answer.path("disclaimer").asText());
    }

    private static Stream<String> texts(Rule rule) {
        return Stream.concat(
                Stream.of(rule.because().english()),
                rule.then().advice().stream().map(advice -> advice.english()));
    }
}
