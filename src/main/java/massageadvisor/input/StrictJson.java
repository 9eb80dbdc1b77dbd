package massageadvisor.input;

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
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Parses JSON into a tree and collects duplicate keys, which the tree itself would hide. */
public final class StrictJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MAX_NUMBER_LENGTH = 1_000;

    /** Beyond this exponent no number of that length is a whole number within any range. */
    private static final BigInteger MAX_EXPONENT = BigInteger.valueOf(10L * MAX_NUMBER_LENGTH);

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(10_000)
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .maxNameLength(1_000)
                    .build())
            .build();

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<InputError> errors = new ArrayList<>();

    /**
     * Parses the bytes; the first value of a duplicate key wins.
     *
     * @throws InvalidInputException if the bytes are not a single JSON value in UTF-8, nest deeper than 20 levels, or
     *     contain a string of more than 10,000 characters, a number of more than 1,000, or half a surrogate pair
     */
    public JsonNode read(byte[] json) {
        try (var parser = FACTORY.createParser(decode(json))) {
            try {
                return readDocument(parser);
            } catch (JsonProcessingException e) {
                throw malformed(Objects.requireNonNullElse(e.getLocation(), parser.currentLocation()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rejects invalid UTF-8 with its position instead of replacing it by characters that were not sent. */
    private static String decode(byte[] json) {
        var in = ByteBuffer.wrap(json);
        var out = CharBuffer.allocate(json.length);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        if (decoder.decode(in, out, true).isError()) {
            var read = out.flip().toString();
            int line = (int) read.chars().filter(character -> character == '\n').count() + 1;
            throw malformed(line, read.length() - read.lastIndexOf('\n'));
        }
        var text = out.flip().toString();
        return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    }

    /** The duplicate keys found so far. */
    public List<InputError> errors() {
        return errors;
    }

    private JsonNode readDocument(JsonParser parser) throws IOException {
        if (parser.nextToken() == null) {
            throw malformed(parser.currentLocation());
        }
        var tree = readValue(parser);
        if (parser.nextToken() != null) {
            throw malformed(parser.currentLocation());
        }
        return tree;
    }

    private static InvalidInputException malformed(JsonLocation at) {
        return malformed(at.getLineNr(), at.getColumnNr());
    }

    private static InvalidInputException malformed(int line, int column) {
        return new InvalidInputException(List.of(InputError.inBody("", ErrorCode.MALFORMED_JSON, line, column)));
    }

    private JsonNode readValue(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> readObject(parser);
            case START_ARRAY -> readArray(parser);
            case VALUE_STRING -> NODES.textNode(unicode(parser.getText(), parser));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> readNumber(parser);
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
            default -> NODES.nullNode();
        };
    }

    /** Half a surrogate pair has no form in UTF-8, so it could be neither stored nor answered. */
    private static String unicode(String text, JsonParser parser) {
        for (int index = 0; index < text.length(); index++) {
            if (Character.isSurrogate(text.charAt(index))
                    && !Character.isSupplementaryCodePoint(text.codePointAt(index++))) {
                throw malformed(parser.currentTokenLocation());
            }
        }
        return text;
    }

    private static JsonNode readNumber(JsonParser parser) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                        && parser.getNumberType() == JsonParser.NumberType.INT
                ? NODES.numberNode(parser.getIntValue())
                : NODES.numberNode(decimal(parser));
    }

    /** The exponent is limited first, because it may be too large for any type. */
    private static BigDecimal decimal(JsonParser parser) throws IOException {
        if (parser.getTextLength() > MAX_NUMBER_LENGTH) {
            throw malformed(parser.currentTokenLocation());
        }
        var parts = parser.getText().split("[eE]", 2);
        var exponent = parts.length == 1 ? BigInteger.ZERO : new BigInteger(parts[1]);
        return new BigDecimal(parts[0])
                .scaleByPowerOfTen(
                        exponent.min(MAX_EXPONENT).max(MAX_EXPONENT.negate()).intValue());
    }

    private ObjectNode readObject(JsonParser parser) throws IOException {
        var object = NODES.objectNode();
        for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            unicode(name, parser);
            parser.nextToken();
            var value = readValue(parser);
            if (object.has(name)) {
                var pointer = parser.getParsingContext().pathAsPointer().toString();
                errors.add(InputError.inBody(pointer, ErrorCode.DUPLICATE_KEY));
            } else {
                object.set(name, value);
            }
        }
        return object;
    }

    private ArrayNode readArray(JsonParser parser) throws IOException {
        var array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(readValue(parser));
        }
        return array;
    }
}
