package massageadvisor.rulebook.dmn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import massageadvisor.rules.book.RuleBook;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An export, read back as XML. */
record DmnDocument(Document xml) {
    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    static byte[] bytes(RuleBook book) throws IOException {
        var out = new ByteArrayOutputStream();
        DmnWriter.write(book, out);
        return out.toByteArray();
    }

    static DmnDocument of(RuleBook book) throws Exception {
        var documents = DocumentBuilderFactory.newDefaultNSInstance();
        return new DmnDocument(documents.newDocumentBuilder().parse(new ByteArrayInputStream(bytes(book))));
    }

    /** Of this name, in the order of the document. */
    List<Element> elements(String name) {
        return list(xml.getElementsByTagNameNS(DMN, name));
    }

    /** The rows of the rules, after the marker row. */
    List<Element> rows() {
        var all = elements("rule");
        return all.subList(1, all.size());
    }

    /** The first row of the table. */
    Element markerRow() {
        return elements("rule").get(0);
    }

    /** The unary tests of the item definition of this name. */
    String allowedValues(String type) {
        return elements("itemDefinition").stream()
                .filter(one -> one.getAttribute("name").equals(type))
                .flatMap(one -> cells(one, "allowedValues").stream())
                .findFirst()
                .orElseThrow();
    }

    /** The texts of the elements of one kind in a row or a decision. */
    static List<String> cells(Element row, String kind) {
        return list(row.getElementsByTagNameNS(DMN, kind)).stream()
                .map(Element::getTextContent)
                .toList();
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(place -> (Element) nodes.item(place))
                .toList();
    }
}
