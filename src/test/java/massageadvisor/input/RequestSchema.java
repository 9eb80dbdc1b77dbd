package massageadvisor.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The schema of a request body in the OpenAPI document, evaluated by a JSON Schema validator. */
public final class RequestSchema {
    private static final JsonNode DOCUMENT = document();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final JsonNode root;
    private final Schema validator;

    public RequestSchema(String name) {
        this.root = resolve(DOCUMENT.at("/components/schemas/" + name));
        var schema = new ObjectMapper().createObjectNode().put("$ref", "#/components/schemas/" + name);
        this.validator = REGISTRY.getSchema(schema.set("components", DOCUMENT.path("components")));
    }

    private static JsonNode document() {
        try {
            return new YAMLMapper()
                    .readTree(Path.of("docs/reference/openapi.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode root() {
        return root;
    }

    /** The schema that a reference points to; any other schema itself. */
    static JsonNode resolve(JsonNode schema) {
        return schema.has("$ref")
                ? resolve(DOCUMENT.at(schema.path("$ref").asText().substring(1)))
                : schema;
    }

    /** Whether the schema accepts the body, if null for an optional member is read as no such member. */
    boolean accepts(JsonNode body) {
        return validator.validate(withoutOptionalNulls(body, root)).isEmpty();
    }

    private static JsonNode withoutOptionalNulls(JsonNode value, JsonNode schema) {
        if (!value.isObject()) {
            return value;
        }
        var required =
                schema.path("required").valueStream().map(JsonNode::asText).toList();
        ObjectNode rest = value.deepCopy();
        schema.path("properties").properties().forEach(property -> {
            var name = property.getKey();
            if (rest.path(name).isNull() && !required.contains(name)) {
                rest.remove(name);
            } else if (rest.has(name)) {
                rest.set(name, withoutOptionalNulls(rest.path(name), resolve(property.getValue())));
            }
        });
        return rest;
    }
}
