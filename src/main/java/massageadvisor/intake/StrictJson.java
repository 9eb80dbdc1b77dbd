package massageadvisor.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads JSON as a tree and keeps note of duplicate keys, which a plain tree would hide. */
final class StrictJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(10_000)
                    .maxNumberLength(100)
                    .maxNameLength(1_000)
                    .build())
            .build();

    private final List<InputError> errors = new ArrayList<>();

    /**
     * The tree of these bytes; of a duplicate key the first value counts.
     *
     * @throws InvalidInputException if this is not one JSON value, or nests deeper than 20, or has a string over 10,000
     */
    JsonNode read(byte[] json) {
        try (var parser = FACTORY.createParser(json)) {
            try {
                return readDocument(parser);
            } catch (JsonProcessingException e) {
                throw malformed(Objects.requireNonNullElse(e.getLocation(), parser.currentLocation()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The duplicate keys found so far. */
    List<InputError> errors() {
        return errors;
    }

    private JsonNode readDocument(JsonParser parser) throws IOException {
        if (parser.nextToken() == null) {
            throw malformed(parser.currentLocation());
        }
        var tree = readValue(parser, "");
        if (parser.nextToken() != null) {
            throw malformed(parser.currentLocation());
        }
        return tree;
    }

    private static InvalidInputException malformed(JsonLocation at) {
        return new InvalidInputException(
                List.of(InputError.inBody("", ErrorCode.MALFORMED_JSON, at.getLineNr(), at.getColumnNr())));
    }

    private JsonNode readValue(JsonParser parser, String pointer) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> readObject(parser, pointer);
            case START_ARRAY -> readArray(parser, pointer);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT ->
                NODES.numberNode(0.5); // Which fraction it is does not matter: none is ever valid.
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
            default -> NODES.nullNode();
        };
    }

    private ObjectNode readObject(JsonParser parser, String pointer) throws IOException {
        var object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var memberPointer = pointer + "/" + Pointers.escape(name);
            parser.nextToken();
            var value = readValue(parser, memberPointer);
            if (object.has(name)) {
                errors.add(InputError.inBody(memberPointer, ErrorCode.DUPLICATE_KEY));
            } else {
                object.set(name, value);
            }
        }
        return object;
    }

    private ArrayNode readArray(JsonParser parser, String pointer) throws IOException {
        var array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(readValue(parser, pointer + "/" + array.size()));
        }
        return array;
    }
}
