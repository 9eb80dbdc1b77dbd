package massageadvisor.rulebook.dmn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.PainRange;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.Modality;

/**
 * The rules as one decision table with hit policy Collect. It has one row per rule, with the effects of the rule. The
 * table is a function, because it is called twice: with the codes that are certain, and with all reported codes.
 */
final class FiringTable {
    static final String NAME = "firing";

    /** An input column: the parameter that it tests, and its type. */
    private record Input(String label, String parameter, String type) {}

    private static final List<Input> INPUTS = List.of(
            new Input("cause", "cause", "string"),
            new Input("pain level", "painLevel", "number"),
            new Input("duration", "durationBand", "string"),
            new Input("pressure", "pressure", "string"),
            new Input("heat", "heat", "string"),
            new Input("goal", "goal", "string"),
            new Input("contraindications", "codes", DmnWriter.TEXTS_TYPE),
            new Input("red flags", "codes", DmnWriter.TEXTS_TYPE));

    private final DmnXml xml;

    FiringTable(DmnXml xml) {
        this.xml = xml;
    }

    void write(List<Rule> rules) throws XMLStreamException {
        xml.start("businessKnowledgeModel", "id", "knowledge-" + NAME, "name", NAME);
        xml.empty("variable", "name", NAME);
        xml.start("encapsulatedLogic", "id", "logic-" + NAME);
        writeParameters();
        xml.start("decisionTable", "id", "table-" + NAME, "hitPolicy", "COLLECT");
        writeColumns();
        for (var rule : rules) {
            writeRow(rule);
        }
        xml.end();
        xml.end();
        xml.end();
    }

    /** Two columns, contraindications and red flags, test the same parameter. */
    private void writeParameters() throws XMLStreamException {
        var written = new HashSet<String>();
        for (var input : INPUTS) {
            if (written.add(input.parameter())) {
                xml.empty("formalParameter", "name", input.parameter(), "typeRef", input.type());
            }
        }
    }

    private void writeColumns() throws XMLStreamException {
        for (int index = 0; index < INPUTS.size(); index++) {
            var input = INPUTS.get(index);
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
        for (var modality : Modality.values()) {
            writeOutput(modality.code(), "number");
        }
        xml.empty("annotation", "name", "because");
        xml.empty("annotation", "name", "cites");
    }

    private void writeOutput(String name, String type) throws XMLStreamException {
        xml.empty("output", "id", "output-" + name, "name", name, "typeRef", type);
    }

    private void writeRow(Rule rule) throws XMLStreamException {
        xml.start("rule", "id", "rule-" + rule.id());
        for (var test : tests(rule)) {
            xml.expression("inputEntry", test);
        }
        xml.expression("outputEntry", Feel.text(rule.id()));
        for (var effect : effects(rule)) {
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
                Feel.oneOf(Coded.codesOf(when.durations())),
                Feel.oneOf(Coded.codesOf(when.pressures())),
                Feel.oneOf(Coded.codesOf(when.heats())),
                Feel.oneOf(Coded.codesOf(when.goals())),
                codes(when.contraindications()),
                codes(when.redFlags()));
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

    private static List<String> effects(Rule rule) {
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
                                Feel.list(then.advice().stream().map(text -> Feel.text(text.english())))),
                        points)
                .toList();
    }

    private static String adaptation(Rule rule, Modality modality, String code) {
        return "{rule: " + Feel.text(rule.id()) + ", modality: " + Feel.text(modality.code()) + ", code: "
                + Feel.text(code) + "}";
    }
}
