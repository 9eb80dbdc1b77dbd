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

/** The published JSON Schema of rule books; each kind of file is one of its definitions. */
final class BookSchema {
    static final String FILE = "rules/upper-back-pain/schema.json";

    /** The schema says "never" of codes in a rule with points, and of nothing else. */
    private static final String NEVER = "false";

    private static final String POINTS_ON_CODES =
            "points must not depend on contraindications or red flags, or one more of them could open a modality (law 1)";

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

    /** What breaks the definition, with the id of the entry that it stands in. */
    List<Defect> check(String file, String definition, JsonNode tree) {
        var remedy = "See the definition \"" + definition + "\" of schema.json";
        var binaries = binaries(tree, "")
                .map(pointer ->
                        new Defect(file, DefectLocations.name(tree, pointer), "binary found, text expected", remedy))
                .toList();
        return binaries.isEmpty() ? breaches(file, definition, tree, remedy) : binaries;
    }

    /** YAML has binary values and JSON Schema has no word for them. */
    private static Stream<String> binaries(JsonNode node, String pointer) {
        if (node.isBinary()) {
            return Stream.of(pointer);
        }
        var members = node.propertyStream().flatMap(one -> binaries(one.getValue(), pointer + "/" + one.getKey()));
        var items = node.isArray() ? IntStream.range(0, node.size()).boxed() : Stream.<Integer>of();
        return Stream.concat(members, items.flatMap(place -> binaries(node.get(place), pointer + "/" + place)));
    }

    private List<Defect> breaches(String file, String definition, JsonNode tree, String remedy) {
        var root = schema.deepCopy();
        root.put("$ref", "#/$defs/" + definition);
        root.remove("$id");
        return registry.getSchema(root).validate(tree).stream()
                .map(error -> defect(file, tree, error, remedy))
                .toList();
    }

    private static Defect defect(String file, JsonNode tree, Error error, String remedy) {
        var place = DefectLocations.name(tree, error.getInstanceLocation().toString());
        return NEVER.equals(error.getMessageKey())
                ? new Defect(
                        file, place, POINTS_ON_CODES, "Contraindicate, clear-first or adapt instead, or give no points")
                : new Defect(file, place, error.getMessage(), remedy);
    }
}
