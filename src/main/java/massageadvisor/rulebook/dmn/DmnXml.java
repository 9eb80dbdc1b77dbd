package massageadvisor.rulebook.dmn;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of a DMN document, one per line and indented. */
final class DmnXml {
    private static final String DMN_1_3 = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    private final XMLStreamWriter out;
    private int depth;

    DmnXml(XMLStreamWriter out) {
        this.out = out;
    }

    void startDocument() throws XMLStreamException {
        out.setDefaultNamespace(DMN_1_3);
        out.writeStartDocument("UTF-8", "1.0");
        start("definitions");
        out.writeDefaultNamespace(DMN_1_3);
    }

    void endDocument() throws XMLStreamException {
        end();
        out.writeCharacters("\n");
        out.writeEndDocument();
        out.flush();
    }

    /** Starts an element; the attributes are alternating names and values. */
    void start(String element, String... attributes) throws XMLStreamException {
        newLine();
        out.writeStartElement(DMN_1_3, element);
        attributes(attributes);
        depth++;
    }

    void attributes(String... namesAndValues) throws XMLStreamException {
        for (int index = 0; index < namesAndValues.length; index += 2) {
            out.writeAttribute(namesAndValues[index], namesAndValues[index + 1]);
        }
    }

    void end() throws XMLStreamException {
        depth--;
        newLine();
        out.writeEndElement();
    }

    void empty(String element, String... attributes) throws XMLStreamException {
        newLine();
        out.writeEmptyElement(DMN_1_3, element);
        attributes(attributes);
    }

    void text(String element, String text) throws XMLStreamException {
        newLine();
        out.writeStartElement(DMN_1_3, element);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    /** Writes an element with the single child {@code text}, in which DMN wraps every expression. */
    void expression(String element, String expression) throws XMLStreamException {
        newLine();
        out.writeStartElement(DMN_1_3, element);
        out.writeStartElement(DMN_1_3, "text");
        out.writeCharacters(expression);
        out.writeEndElement();
        out.writeEndElement();
    }

    private void newLine() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }
}
