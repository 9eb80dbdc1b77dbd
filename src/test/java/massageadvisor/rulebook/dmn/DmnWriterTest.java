package massageadvisor.rulebook.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rules.Basis;
import massageadvisor.rules.CodeCondition;
import massageadvisor.rules.Condition;
import massageadvisor.rules.DurationBand;
import massageadvisor.rules.Effects;
import massageadvisor.rules.Goal;
import massageadvisor.rules.Heat;
import massageadvisor.rules.Modality;
import massageadvisor.rules.PainRange;
import massageadvisor.rules.Pressure;
import massageadvisor.rules.Rule;
import massageadvisor.rules.RuleBook;
import massageadvisor.rules.Text;
import massageadvisor.rules.Triage;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The form of the document. That it decides as the engine does is held by Apache KIE, see src/bench/oracle.sh. */
class DmnWriterTest {
    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final Effects NOTHING =
            new Effects(Map.of(), Set.of(), Set.of(), Map.of(), Triage.ROUTINE, List.of());
    private static final Condition ALWAYS = new Condition(
            Set.of(), PainRange.ANY, Set.of(), Set.of(), Set.of(), Set.of(), CodeCondition.NONE, CodeCondition.NONE);

    private static byte[] written(RuleBook book) throws IOException {
        var out = new ByteArrayOutputStream();
        DmnWriter.write(book, out);
        return out.toByteArray();
    }

    private static Document read(RuleBook book) throws Exception {
        var documents = DocumentBuilderFactory.newDefaultNSInstance();
        return documents.newDocumentBuilder().parse(new ByteArrayInputStream(written(book)));
    }

    private static RuleBook bookOf(Rule... rules) {
        var book = BuiltInBook.BOOK;
        return new RuleBook(
                book.id(),
                book.version(),
                book.digest(),
                book.title(),
                book.vocabulary(),
                List.of(rules),
                List.of(),
                book.notes(),
                book.questionnaire(),
                book.catalogue());
    }

    private static Rule rule(Condition when, Effects then, String because) {
        return new Rule(
                "one", "theme", when, then, new Text(Map.of("en", because)), Basis.SOURCED, List.of("S1", "S2"));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(place -> (Element) nodes.item(place))
                .toList();
    }

    private static List<Element> rows(Document document) {
        return elements(document.getElementsByTagNameNS(DMN, "rule"));
    }

    private static List<String> cells(Element row, String kind) {
        return elements(row.getElementsByTagNameNS(DMN, kind)).stream()
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    void hasARowForEveryRuleInTheOrderOfTheBook() throws Exception {
        var rows = rows(read(BuiltInBook.BOOK));

        assertThat(rows)
                .extracting(row -> cells(row, "outputEntry").get(0))
                .containsExactlyElementsOf(BuiltInBook.BOOK.rules().stream()
                        .map(rule -> '"' + rule.id() + '"')
                        .toList());
    }

    @Test
    void leavesOpenWhatARuleDoesNotTest() throws Exception {
        var row = rows(read(bookOf(rule(ALWAYS, NOTHING, "always")))).get(0);

        assertThat(cells(row, "inputEntry")).hasSize(8).containsOnly("-");
        assertThat(cells(row, "outputEntry"))
                .containsExactly("\"one\"", "\"routine\"", "[]", "[]", "[]", "[]", "0", "0", "0");
    }

    @Test
    void writesEveryTestAndEveryEffect() throws Exception {
        var when = new Condition(
                Set.of("poor-posture", "injury"),
                new PainRange(2, 6),
                Set.of(DurationBand.CHRONIC, DurationBand.NOT_SAID),
                Set.of(Pressure.FIRM),
                Set.of(Heat.AVOID),
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

        var row = rows(read(bookOf(rule(when, then, "5 < 6 & so on")))).get(0);

        assertThat(cells(row, "inputEntry"))
                .containsExactly(
                        "\"injury\", \"poor-posture\"",
                        "[2..6]",
                        "\"not-said\", \"chronic\"",
                        "\"firm\"",
                        "\"avoid\"",
                        "\"pain-relief\"",
                        "(list contains(?, \"diabetes\") or list contains(?, \"pregnancy\"))"
                                + " and list contains(?, \"neuropathy\")",
                        "list contains(?, \"fever\") and list contains(?, \"chest-pain\")");
        assertThat(cells(row, "outputEntry"))
                .containsExactly(
                        "\"one\"",
                        "\"urgent\"",
                        "[\"swedish\", \"deep-tissue\"]",
                        "[\"hot-stone\"]",
                        "[{rule: \"one\", modality: \"swedish\", code: \"lighter-pressure\"}]",
                        "[\"Say \\\"stop\\\" & \\\\rest\\\\\"]",
                        "0",
                        "0",
                        "0");
        assertThat(cells(row, "annotationEntry")).containsExactly("5 < 6 & so on", "S1, S2");
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

        var row = rows(read(bookOf(rule(ALWAYS, then, "points")))).get(0);

        assertThat(cells(row, "outputEntry")).endsWith("3", "0", "-2");
    }

    @Test
    void requiresNothingThatIsNotThere() throws Exception {
        var everything = elements(read(BuiltInBook.BOOK).getElementsByTagNameNS(DMN, "*"));
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
        assertThat(Arrays.equals(written(BuiltInBook.BOOK), written(BuiltInBook.BOOK)))
                .isTrue();
    }

    @Test
    void namesTheBookAndItsDigest() throws Exception {
        var document = read(BuiltInBook.BOOK);

        assertThat(document.getDocumentElement().getAttribute("name")).isEqualTo("upper-back-pain");
        assertThat(document.getElementsByTagNameNS(DMN, "description").item(0).getTextContent())
                .contains(BuiltInBook.BOOK.version(), BuiltInBook.BOOK.digest());
    }
}
