package massageadvisor.rulebook.dmn;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import massageadvisor.rules.book.RuleBook;

/**
 * Writes a rule book as an executable DMN 1.3 document. The rules are a decision table, and FEEL expressions decide
 * from the fired rules. The inputs are the fields of an intake; a field that was left out is null.
 */
public final class DmnWriter {
    static final String TEXTS_TYPE = "tTexts";
    static final String ADAPTATIONS_TYPE = "tAdaptations";
    private static final String NAMESPACE = "urn:massage-advisor:rule-book:";
    private static final Map<String, String> TYPE_OF_INPUT = new LinkedHashMap<>();

    static {
        TYPE_OF_INPUT.put("cause", "string");
        TYPE_OF_INPUT.put("painLevel", "number");
        TYPE_OF_INPUT.put("durationDays", "number");
        TYPE_OF_INPUT.put("pressure", "string");
        TYPE_OF_INPUT.put("heat", "string");
        TYPE_OF_INPUT.put("goal", "string");
        TYPE_OF_INPUT.put("contraindications", TEXTS_TYPE);
        TYPE_OF_INPUT.put("redFlags", TEXTS_TYPE);
        TYPE_OF_INPUT.put("unsure", TEXTS_TYPE);
    }

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
        xml.startDocument();
        xml.attributes("id", "rule-book", "name", book.id(), "namespace", NAMESPACE + book.id());
        xml.text("description", book.title().english() + ", version " + book.version() + ", " + book.digest());
        writeTypes(xml);
        for (var input : TYPE_OF_INPUT.entrySet()) {
            xml.start("inputData", "id", "input-" + input.getKey(), "name", input.getKey());
            xml.empty("variable", "name", input.getKey(), "typeRef", input.getValue());
            xml.end();
        }
        new FiringTable(xml).write(book.rules());
        for (var step : DecisionLogic.steps()) {
            write(step, xml);
        }
        xml.endDocument();
    }

    private static void writeTypes(DmnXml xml) throws XMLStreamException {
        xml.start("itemDefinition", "id", "type-texts", "name", TEXTS_TYPE, "isCollection", "true");
        xml.text("typeRef", "string");
        xml.end();
        xml.start("itemDefinition", "id", "type-adaptations", "name", ADAPTATIONS_TYPE, "isCollection", "true");
        for (var part : List.of("rule", "modality", "code")) {
            xml.start("itemComponent", "id", "type-adaptations-" + part, "name", part);
            xml.text("typeRef", "string");
            xml.end();
        }
        xml.end();
    }

    private static void write(DecisionLogic.Step step, DmnXml xml) throws XMLStreamException {
        xml.start("decision", "id", "decision-" + step.name(), "name", step.name());
        xml.empty("variable", "name", step.name());
        for (var input : step.inputs()) {
            require(xml, "informationRequirement", "requiredInput", "#input-" + input);
        }
        for (var decision : step.decisions()) {
            require(xml, "informationRequirement", "requiredDecision", "#decision-" + decision);
        }
        if (step.callsTable()) {
            require(xml, "knowledgeRequirement", "requiredKnowledge", "#knowledge-" + FiringTable.NAME);
        }
        xml.expression("literalExpression", step.expression());
        xml.end();
    }

    private static void require(DmnXml xml, String requirement, String kind, String address) throws XMLStreamException {
        xml.start(requirement);
        xml.empty(kind, "href", address);
        xml.end();
    }
}
