package massageadvisor.rulebook.dmn;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import massageadvisor.rules.book.RuleBook;

/**
 * Writes a rule book as an executable DMN 1.3 document. The inputs are the fields of an intake; an optional field that
 * was left out is null. The rules are a decision table, and FEEL expressions decide from the fired rules. The document
 * checks its inputs as the service does, because not every engine checks them against their types: if an input is
 * invalid, or the engine cannot evaluate the table, {@code inputErrors} says so and nothing is decided.
 */
public final class DmnWriter {
    static final String TEXTS_TYPE = "tTexts";
    static final String ADAPTATIONS_TYPE = "tAdaptations";
    private static final String NAMESPACE = "urn:massage-advisor:rule-book:";

    private DmnWriter() {}

    /**
     * Writes in UTF-8 and leaves the stream open. The same book always gives the same bytes.
     *
     * @throws IOException if the stream cannot be written to
     */
    public static void write(RuleBook book, OutputStream out) throws IOException {
        try {
            var stream = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            write(book, new DmnXml(stream));
        } catch (XMLStreamException e) {
            throw new IOException("cannot write the rule book " + book.id() + " as DMN", e);
        }
    }

    private static void write(RuleBook book, DmnXml xml) throws XMLStreamException {
        var fields = new IntakeFields(book.vocabulary());
        xml.startDocument();
        xml.attributes("id", "rule-book", "name", book.id(), "namespace", NAMESPACE + book.id());
        xml.text("description", book.title().english() + ", version " + book.version() + ", " + book.digest());
        writeTypes(fields, xml);
        for (var field : fields.all()) {
            xml.start("inputData", "id", "input-" + field.name(), "name", field.name());
            xml.empty("variable", "name", field.name(), "typeRef", field.type());
            xml.end();
        }
        new FiringTable(xml).write(book);
        for (var function : functions()) {
            write(function, xml);
        }
        for (var step : steps(fields)) {
            write(step, xml);
        }
        xml.endDocument();
    }

    private static List<FeelFunction> functions() {
        return Stream.of(
                        FieldChecks.all(),
                        MarkerRow.functions(),
                        DecisionLogic.functions(),
                        CompletenessLogic.functions())
                .flatMap(List::stream)
                .toList();
    }

    private static List<DecisionStep> steps(IntakeFields fields) {
        var firing = Stream.of(DecisionLogic.firingSteps(), CompletenessLogic.firingSteps())
                .flatMap(List::stream)
                .map(step -> IntakeFields.onlyWithout(IntakeFields.FIELD_ERRORS, step));
        var deciding = Stream.of(DecisionLogic.steps(), CompletenessLogic.steps())
                .flatMap(List::stream)
                .map(step -> IntakeFields.onlyWithout(IntakeFields.ERRORS, step));
        return Stream.of(Stream.of(fields.fieldErrors()), firing, Stream.of(IntakeFields.errors()), deciding)
                .flatMap(steps -> steps)
                .toList();
    }

    private static void writeTypes(IntakeFields fields, DmnXml xml) throws XMLStreamException {
        for (var field : fields.all()) {
            if (field.shape() == IntakeField.Shape.LIST) {
                writeType(field.type() + "Code", field, xml);
                writeList(field.type(), field.type() + "Code", xml);
            } else {
                writeType(field.type(), field, xml);
            }
        }
        writeList(TEXTS_TYPE, "string", xml);
        xml.start("itemDefinition", "id", "type-" + ADAPTATIONS_TYPE, "name", ADAPTATIONS_TYPE, "isCollection", "true");
        for (var part : List.of("rule", "modality", "code")) {
            xml.start("itemComponent", "id", "type-" + ADAPTATIONS_TYPE + "-" + part, "name", part);
            xml.text("typeRef", "string");
            xml.end();
        }
        xml.end();
    }

    private static void writeType(String name, IntakeField field, DmnXml xml) throws XMLStreamException {
        xml.start("itemDefinition", "id", "type-" + name, "name", name);
        xml.text("typeRef", field.baseType());
        xml.expression("allowedValues", field.allowed());
        xml.end();
    }

    private static void writeList(String name, String elementType, DmnXml xml) throws XMLStreamException {
        xml.start("itemDefinition", "id", "type-" + name, "name", name, "isCollection", "true");
        xml.text("typeRef", elementType);
        xml.end();
    }

    private static void write(FeelFunction function, DmnXml xml) throws XMLStreamException {
        xml.start("businessKnowledgeModel", "id", "knowledge-" + function.name(), "name", function.name());
        xml.empty("variable", "name", function.name());
        xml.start("encapsulatedLogic", "id", "logic-" + function.name());
        for (var parameter : function.parameters()) {
            xml.empty("formalParameter", "name", parameter);
        }
        xml.expression("literalExpression", function.body());
        xml.end();
        requireFunctions(function.body(), xml);
        xml.end();
    }

    private static void write(DecisionStep step, DmnXml xml) throws XMLStreamException {
        xml.start("decision", "id", "decision-" + step.name(), "name", step.name());
        xml.empty("variable", "name", step.name());
        for (var input : step.inputs()) {
            require(xml, "informationRequirement", "requiredInput", "#input-" + input);
        }
        for (var decision : step.decisions()) {
            require(xml, "informationRequirement", "requiredDecision", "#decision-" + decision);
        }
        requireFunctions(step.expression(), xml);
        xml.expression("literalExpression", step.expression());
        xml.end();
    }

    private static void requireFunctions(String expression, DmnXml xml) throws XMLStreamException {
        var names =
                Stream.concat(Stream.of(FiringTable.NAME), functions().stream().map(FeelFunction::name));
        for (var name : names.filter(one -> FeelFunction.calls(expression, one)).toList()) {
            require(xml, "knowledgeRequirement", "requiredKnowledge", "#knowledge-" + name);
        }
    }

    private static void require(DmnXml xml, String requirement, String kind, String address) throws XMLStreamException {
        xml.start(requirement);
        xml.empty(kind, "href", address);
        xml.end();
    }
}
