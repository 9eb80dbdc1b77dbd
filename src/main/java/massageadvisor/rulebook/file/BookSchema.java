package massageadvisor.rulebook.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import massageadvisor.rulebook.defect.Defect;
import massageadvisor.rulebook.defect.DefectLocations;

/** The published JSON Schema of rule books. It has one definition for each kind of file. */
final class BookSchema {
    static final String FILE = "rules/upper-back-pain/schema.json";

    /** The message key of the schema {@code false}, which is used only for codes in a rule with points. */
    private static final String NEVER = "false";

    private static final String POINTS_ON_CODES =
            "points must not depend on contraindications or red flags: one more code could make a modality available (law 1)";

    private final ObjectNode schema;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .locale(Locale.ENGLISH)
                    .build()));

    BookSchema() {
        try (var in = BookSchema.class.getClassLoader().getResourceAsStream(FILE)) {
            schema = (ObjectNode) new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The violations of a definition, each located by the id of its entry. */
    List<Defect> check(String file, String definition, JsonNode tree) {
        var remedy = "See the definition \"" + definition + "\" of schema.json";
        var binaries = binaries(tree, "")
                .map(pointer ->
                        new Defect(file, DefectLocations.name(tree, pointer), "binary found, text expected", remedy))
                .toList();
        return binaries.isEmpty() ? violations(file, definition, tree, remedy) : binaries;
    }

    /** YAML has binary values, and JSON Schema cannot describe them. */
    private static Stream<String> binaries(JsonNode node, String pointer) {
        if (node.isBinary()) {
            return Stream.of(pointer);
        }
        var members = node.propertyStream().flatMap(one -> binaries(one.getValue(), pointer + "/" + one.getKey()));
        var items = node.isArray() ? IntStream.range(0, node.size()).boxed() : Stream.<Integer>of();
        return Stream.concat(members, items.flatMap(index -> binaries(node.get(index), pointer + "/" + index)));
    }

    private List<Defect> violations(String file, String definition, JsonNode tree, String remedy) {
        var root = schema.deepCopy();
        root.put("$ref", "#/$defs/" + definition);
        root.remove("$id");
        return registry.getSchema(root).validate(tree).stream()
                .map(error -> defect(file, tree, error, remedy))
                .toList();
    }

    private static Defect defect(String file, JsonNode tree, Error error, String remedy) {
        var location = DefectLocations.name(tree, error.getInstanceLocation().toString());
        return NEVER.equals(error.getMessageKey())
                ? new Defect(
                        file,
                        location,
                        POINTS_ON_CODES,
                        "Contraindicate, clear-first or adapt instead, or give no points")
                : new Defect(file, location, error.getMessage(), remedy);
    }
}
