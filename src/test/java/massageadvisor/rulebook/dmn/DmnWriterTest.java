package massageadvisor.rulebook.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rules.book.Basis;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.book.Effects;
import massageadvisor.rules.book.PainRange;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.vocabulary.DurationBand;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Text;
import massageadvisor.rules.vocabulary.Triage;
import org.junit.jupiter.api.Test;

/** The form of the document. That it decides as the engine does is held by Apache KIE, see src/bench/oracle.sh. */
class DmnWriterTest {
    private static final Effects NOTHING =
            new Effects(Map.of(), Set.of(), Set.of(), Map.of(), Triage.ROUTINE, List.of());

    private static RuleBook bookOf(Rule... rules) {
        var book = BuiltInBook.BOOK;
        return new RuleBook(
                book.id(),
                book.version(),
                book.digest(),
                book.title(),
                book.vocabulary(),
                List.of(rules),
                book.contractLaws(),
                List.of(),
                book.notes(),
                book.questionnaire(),
                book.catalogue());
    }

    private static Rule rule(Condition when, Effects then, String because) {
        return new Rule(
                "one", "theme", when, then, new Text(Map.of("en", because)), Basis.SOURCED, List.of("S1", "S2"));
    }

    @Test
    void hasARowForEveryRuleInTheOrderOfTheBook() throws Exception {
        var rows = DmnDocument.of(BuiltInBook.BOOK).rows();

        assertThat(rows)
                .extracting(row -> DmnDocument.cells(row, "outputEntry").get(0))
                .containsExactlyElementsOf(BuiltInBook.BOOK.rules().stream()
                        .map(rule -> '"' + rule.id() + '"')
                        .toList());
    }

    @Test
    void hasARowThatMatchesTheMarkerThatEveryCallOfTheTablePasses() throws Exception {
        var document = DmnDocument.of(BuiltInBook.BOOK);
        var marker = "(list contains(?, \"_marker\")) and list contains(?, \"_marker\")";

        assertThat(DmnDocument.cells(document.markerRow(), "inputEntry"))
                .containsExactly("-", "-", "-", "-", "-", "-", marker, marker);
        assertThat(DmnDocument.cells(document.markerRow(), "outputEntry").get(0))
                .isEqualTo("\"_marker\"");
        assertThat(document.elements("decision").stream()
                        .flatMap(decision -> DmnDocument.cells(decision, "literalExpression").stream())
                        .flatMap(expression -> expression.lines().filter(line -> line.contains("firing("))))
                .hasSize(4)
                .allMatch(line -> line.contains("rulesOf(flatten([firing("))
                .allMatch(line -> line.contains("Codes, [\"_marker\"])"));
    }

    @Test
    void leavesOpenWhatARuleDoesNotTest() throws Exception {
        var row = DmnDocument.of(bookOf(rule(Condition.ANY, NOTHING, "always")))
                .rows()
                .get(0);

        assertThat(DmnDocument.cells(row, "inputEntry")).hasSize(8).containsOnly("-");
        assertThat(DmnDocument.cells(row, "outputEntry"))
                .containsExactly("\"one\"", "\"routine\"", "[]", "[]", "[]", "[]", "[]", "0", "0", "0");
    }

    @Test
    void writesEveryTestAndEveryEffect() throws Exception {
        var when = new Condition(
                Set.of("poor-posture", "injury"),
                new PainRange(2, 6),
                Set.of(DurationBand.CHRONIC, DurationBand.NOT_SAID),
                Set.of(Pressure.FIRM),
                Set.of(Heat.NOT_SAID),
                Set.of(Goal.PAIN_RELIEF),
                new CodeCondition(List.of("diabetes", "pregnancy"), List.of("neuropathy")),
                new CodeCondition(List.of(), List.of("fever", "chest-pain")));
        var then = new Effects(
                Map.of(),
                Set.of(Modality.DEEP_TISSUE, Modality.SWEDISH),
                Set.of(Modality.HOT_STONE),
                Map.of(Modality.SWEDISH, List.of("lighter-pressure")),
                Triage.URGENT,
                List.of(new Text(Map.of("en", "Say \"stop\" & \\rest\\"))));

        var row =
                DmnDocument.of(bookOf(rule(when, then, "5 < 6 & so on"))).rows().get(0);

        assertThat(DmnDocument.cells(row, "inputEntry"))
                .containsExactly(
                        "\"injury\", \"poor-posture\"",
                        "[2..6]",
                        "\"not-said\", \"chronic\", \"any-answer\"",
                        "\"firm\", \"any-answer\"",
                        "\"not-said\"",
                        "\"pain-relief\", \"any-answer\"",
                        "(list contains(?, \"diabetes\") or list contains(?, \"pregnancy\"))"
                                + " and list contains(?, \"neuropathy\")",
                        "list contains(?, \"fever\") and list contains(?, \"chest-pain\")");
        assertThat(DmnDocument.cells(row, "outputEntry"))
                .containsExactly(
                        "\"one\"",
                        "\"urgent\"",
                        "[\"swedish\", \"deep-tissue\"]",
                        "[\"hot-stone\"]",
                        "[{rule: \"one\", modality: \"swedish\", code: \"lighter-pressure\"}]",
                        "[\"Say \\\"stop\\\" & \\\\rest\\\\\"]",
                        "[\"duration\", \"pressure\", \"heat\", \"goal\"]",
                        "0",
                        "0",
                        "0");
        assertThat(DmnDocument.cells(row, "annotationEntry")).containsExactly("5 < 6 & so on", "S1, S2");
    }

    @Test
    void writesPointsForAndAgainst() throws Exception {
        var then = new Effects(
                Map.of(Modality.SWEDISH, 3, Modality.DEEP_TISSUE, -2),
                Set.of(),
                Set.of(),
                Map.of(),
                Triage.ROUTINE,
                List.of());

        var row = DmnDocument.of(bookOf(rule(Condition.ANY, then, "points")))
                .rows()
                .get(0);

        assertThat(DmnDocument.cells(row, "outputEntry")).endsWith("3", "0", "-2");
    }

    @Test
    void requiresNothingThatIsNotThere() throws Exception {
        var everything = DmnDocument.of(BuiltInBook.BOOK).elements("*");
        var ids = everything.stream()
                .map(one -> one.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        var required = new ArrayList<String>();
        everything.stream()
                .map(one -> one.getAttribute("href"))
                .filter(address -> !address.isEmpty())
                .forEach(address -> required.add(address.substring(1)));

        assertThat(ids).doesNotHaveDuplicates().containsAll(required);
        assertThat(required).isNotEmpty();
    }

    @Test
    void writesTheSameBytesForTheSameBook() throws Exception {
        assertThat(DmnDocument.bytes(BuiltInBook.BOOK)).isEqualTo(DmnDocument.bytes(BuiltInBook.BOOK));
    }

    @Test
    void namesTheBookAndItsDigest() throws Exception {
        var document = DmnDocument.of(BuiltInBook.BOOK);

        assertThat(document.elements("definitions").get(0).getAttribute("name")).isEqualTo("upper-back-pain");
        assertThat(document.elements("description").get(0).getTextContent())
                .contains(BuiltInBook.BOOK.version(), BuiltInBook.BOOK.digest());
    }
}
