package massageadvisor.rulebook.dmn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.book.PainRange;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.DurationBand;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Vocabulary;

/**
 * The rules as one decision table with hit policy Collect. It has one row per rule, with the effects of the rule, after
 * the {@link MarkerRow}. The table is a function, because it is called several times: with the codes that are certain
 * and with all reported codes, and with what was not said once as such and once as {@link #ANY_ANSWER}.
 */
final class FiringTable {
    static final String NAME = "firing";

    /** Stands for every answer to a question; a rule matches it if some answer satisfies the rule. */
    static final String ANY_ANSWER = "any-answer";

    /** An input column: the parameter that it tests, and its type. */
    private record Column(String label, String parameter, String type) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("cause", "cause", "string"),
            new Column("pain level", "painLevel", "number"),
            new Column("duration", "durationBand", "string"),
            new Column("pressure", "pressure", "string"),
            new Column("heat", "heat", "string"),
            new Column("goal", "goal", "string"),
            new Column("contraindications", "codes", DmnWriter.TEXTS_TYPE),
            new Column("red flags", "codes", DmnWriter.TEXTS_TYPE));

    private final DmnXml xml;

    FiringTable(DmnXml xml) {
        this.xml = xml;
    }

    void write(RuleBook book) throws XMLStreamException {
        xml.start("businessKnowledgeModel", "id", "knowledge-" + NAME, "name", NAME);
        xml.empty("variable", "name", NAME);
        xml.start("encapsulatedLogic", "id", "logic-" + NAME);
        writeParameters();
        xml.start("decisionTable", "id", "table-" + NAME, "hitPolicy", "COLLECT");
        writeColumns();
        writeRow(MarkerRow.rule(), book.vocabulary());
        for (var rule : book.rules()) {
            writeRow(rule, book.vocabulary());
        }
        xml.end();
        xml.end();
        xml.end();
    }

    /** Two columns, contraindications and red flags, test the same parameter. */
    private void writeParameters() throws XMLStreamException {
        var written = new HashSet<String>();
        for (var input : COLUMNS) {
            if (written.add(input.parameter())) {
                xml.empty("formalParameter", "name", input.parameter(), "typeRef", input.type());
            }
        }
    }

    private void writeColumns() throws XMLStreamException {
        for (int index = 0; index < COLUMNS.size(); index++) {
            var input = COLUMNS.get(index);
            xml.start("input", "id", "input-" + (index + 1), "label", input.label());
            xml.start("inputExpression", "id", "expression-" + (index + 1), "typeRef", input.type());
            xml.text("text", input.parameter());
            xml.end();
            xml.end();
        }
        writeOutput("rule", "string");
        writeOutput("triage", "string");
        writeOutput("contraindicated", DmnWriter.TEXTS_TYPE);
        writeOutput("clearFirst", DmnWriter.TEXTS_TYPE);
        writeOutput("adaptations", DmnWriter.ADAPTATIONS_TYPE);
        writeOutput("advice", DmnWriter.TEXTS_TYPE);
        writeOutput("tests", DmnWriter.TEXTS_TYPE);
        for (var modality : Modality.values()) {
            writeOutput(modality.code(), "number");
        }
        xml.empty("annotation", "name", "because");
        xml.empty("annotation", "name", "cites");
    }

    private void writeOutput(String name, String type) throws XMLStreamException {
        xml.empty("output", "id", "output-" + name, "name", name, "typeRef", type);
    }

    private void writeRow(Rule rule, Vocabulary vocabulary) throws XMLStreamException {
        xml.start("rule", "id", "rule-" + rule.id());
        for (var test : tests(rule)) {
            xml.expression("inputEntry", test);
        }
        xml.expression("outputEntry", Feel.text(rule.id()));
        for (var effect : effects(rule, vocabulary)) {
            xml.expression("outputEntry", effect);
        }
        xml.expression("annotationEntry", rule.because().english());
        xml.expression("annotationEntry", String.join(", ", rule.cites()));
        xml.end();
    }

    private static List<String> tests(Rule rule) {
        var when = rule.when();
        return List.of(
                Feel.oneOf(when.causes().stream().sorted().toList()),
                painLevels(when.painLevel()),
                answers(when.durations(), DurationBand.NOT_SAID),
                answers(when.pressures(), Pressure.NOT_SAID),
                answers(when.heats(), Heat.NOT_SAID),
                answers(when.goals(), Goal.NOT_SAID),
                codes(when.contraindications()),
                codes(when.redFlags()));
    }

    /** A test for any of these answers; it also holds for {@link #ANY_ANSWER} if one of them can be given. */
    private static <E extends Enum<E> & Coded> String answers(Set<E> allowed, E notSaid) {
        var tests = new ArrayList<>(Coded.codesOf(allowed));
        if (allowed.stream().anyMatch(answer -> answer != notSaid)) {
            tests.add(ANY_ANSWER);
        }
        return Feel.oneOf(tests);
    }

    private static String painLevels(PainRange range) {
        return range.equals(PainRange.ANY) ? Feel.ANYTHING : "[" + range.from() + ".." + range.to() + "]";
    }

    private static String codes(CodeCondition condition) {
        if (condition.asksForNothing()) {
            return Feel.ANYTHING;
        }
        var parts = new ArrayList<String>();
        if (!condition.anyOf().isEmpty()) {
            parts.add(condition.anyOf().stream()
                    .map(FiringTable::contains)
                    .collect(Collectors.joining(" or ", "(", ")")));
        }
        condition.allOf().forEach(code -> parts.add(contains(code)));
        return String.join(" and ", parts);
    }

    private static String contains(String code) {
        return "list contains(?, " + Feel.text(code) + ")";
    }

    private static List<String> effects(Rule rule, Vocabulary vocabulary) {
        var then = rule.then();
        var modalities = List.of(Modality.values());
        var adaptations = modalities.stream()
                .flatMap(modality -> then.adaptations().getOrDefault(modality, List.of()).stream()
                        .map(code -> adaptation(rule, modality, code)));
        var points = modalities.stream().map(modality -> Integer.toString(then.pointsFor(modality)));
        return Stream.concat(
                        Stream.of(
                                Feel.text(then.triage().code()),
                                Feel.texts(Coded.codesOf(then.contraindicated())),
                                Feel.texts(Coded.codesOf(then.clearFirst())),
                                Feel.list(adaptations),
                                Feel.list(then.advice().stream().map(text -> Feel.text(text.english()))),
                                Feel.codes(tested(rule.when(), vocabulary))),
                        points)
                .toList();
    }

    /** The questions whose answers matter to the condition. */
    private static Stream<Attribute> tested(Condition when, Vocabulary vocabulary) {
        return Stream.of(Attribute.values())
                .filter(Attribute::isOptional)
                .filter(attribute -> IntStream.range(0, vocabulary.valueCount(attribute))
                        .anyMatch(value -> !when.matches(attribute, value, vocabulary)));
    }

    private static String adaptation(Rule rule, Modality modality, String code) {
        return "{rule: " + Feel.text(rule.id()) + ", modality: " + Feel.text(modality.code()) + ", code: "
                + Feel.text(code) + "}";
    }
}
