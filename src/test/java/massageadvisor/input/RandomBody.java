package massageadvisor.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Bodies drawn from a schema, most of them with a few changes. The same seed gives the same body. */
final class RandomBody {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Random random;
    private final RandomValues values;

    RandomBody(Random random) {
        this.random = random;
        this.values = new RandomValues(random);
    }

    JsonNode next(JsonNode schema) {
        var body = valid(schema);
        for (int changes = random.nextInt(3); changes > 0; changes--) {
            change(body);
        }
        return values.oneIn(50) ? values.any() : body;
    }

    private JsonNode valid(JsonNode referring) {
        var schema = RequestSchema.resolve(referring);
        if (schema.has("enum")) {
            return values.oneOf(schema.path("enum").valueStream().toList());
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "integer" -> {
                int minimum = schema.path("minimum").asInt();
                yield values.integer(
                        minimum + random.nextInt(schema.path("maximum").asInt() - minimum + 1));
            }
            default -> NODES.textNode(schema.has("format") ? values.time() : values.text());
        };
    }

    private ObjectNode object(JsonNode schema) {
        var object = NODES.objectNode();
        var required =
                schema.path("required").valueStream().map(JsonNode::asText).toList();
        schema.path("properties").properties().forEach(property -> {
            if (required.contains(property.getKey()) || values.oneIn(2)) {
                object.set(property.getKey(), valid(property.getValue()));
            }
        });
        return object;
    }

    private ArrayNode array(JsonNode schema) {
        var codes = new ArrayList<>(RequestSchema.resolve(schema.path("items"))
                .path("enum")
                .valueStream()
                .toList());
        Collections.shuffle(codes, random);
        int most = values.oneIn(10) ? codes.size() : Math.min(codes.size(), 3);
        return NODES.arrayNode().addAll(codes.subList(0, random.nextInt(most + 1)));
    }

    private void change(JsonNode body) {
        var containers = new ArrayList<JsonNode>();
        collect(body, containers);
        if (containers.isEmpty()) {
            return;
        }
        var container = values.oneOf(containers);
        if (container instanceof ObjectNode object) {
            changeMember(object);
        } else {
            changeItem((ArrayNode) container);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private void changeMember(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        names.add("no-such-member");
        names.add("unsure");
        var name = values.oneOf(names);
        if (values.oneIn(4)) {
            object.remove(name);
        } else {
            object.set(name, values.oneIn(2) ? NODES.nullNode() : values.any());
        }
    }

    private void changeItem(ArrayNode array) {
        if (!array.isEmpty() && values.oneIn(3)) {
            array.add(array.get(random.nextInt(array.size())));
        } else {
            array.add(values.any());
        }
    }
}
