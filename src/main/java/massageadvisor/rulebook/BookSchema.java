package massageadvisor.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The published JSON Schema of rule books; each kind of file is one of its definitions. */
final class BookSchema {
    static final String FILE = "rules/upper-back-pain/schema.json";

    private final ObjectNode schema;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    BookSchema() {
        try (var in = BookSchema.class.getClassLoader().getResourceAsStream(FILE)) {
            schema = (ObjectNode) new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What breaks the definition, with the id of the entry that it stands in. */
    List<Defect> check(String file, String definition, JsonNode tree) {
        var root = schema.deepCopy();
        root.put("$ref", "#/$defs/" + definition);
        root.remove("$id");
        return registry.getSchema(root).validate(tree).stream()
                .map(error -> new Defect(
                        file,
                        Places.name(tree, error.getInstanceLocation().toString()),
                        error.getMessage(),
                        "See the definition \"" + definition + "\" of schema.json"))
                .toList();
    }
}
