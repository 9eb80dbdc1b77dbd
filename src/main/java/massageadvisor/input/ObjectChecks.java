package massageadvisor.input;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import massageadvisor.rules.vocabulary.Coded;

/**
 * Checks the members of one JSON object. Null is the same as no such member. For an invalid member it collects an error
 * and returns a harmless default, so check the errors before you use any value.
 */
public final class ObjectChecks {
    /** The most codes that a list may have. */
    public static final int MAX_CODES = 128;

    private final JsonNode object;
    private final String pointer;
    private final InputErrors errors;

    public ObjectChecks(JsonNode node, String pointer, List<String> fields, InputErrors errors) {
        this.pointer = pointer;
        this.errors = errors;
        this.object = node.isObject() ? node : MissingNode.getInstance();
        if (!node.isObject()) {
            errors.add(pointer, ErrorCode.WRONG_TYPE, "object");
        }
        object.fieldNames().forEachRemaining(name -> {
            if (!fields.contains(name)) {
                var unknown = JsonPointer.compile(pointer).appendProperty(name).toString();
                errors.add(unknown, ErrorCode.UNKNOWN_FIELD, String.join(", ", fields));
            }
        });
    }

    /** Concatenates the pointer only on failure, because most requests are valid. */
    private void fail(String member, ErrorCode code, Object... arguments) {
        errors.add(pointer + "/" + member, code, arguments);
    }

    private Optional<JsonNode> find(String name) {
        return Optional.ofNullable(object.get(name)).filter(node -> !node.isNull());
    }

    private Optional<JsonNode> require(String name) {
        var found = find(name);
        if (found.isEmpty() && object.isObject()) {
            fail(name, ErrorCode.MISSING);
        }
        return found;
    }

    public String requiredCode(String name, KnownCodes known) {
        return require(name).map(node -> code(node, name, known)).orElse("");
    }

    public Optional<String> optionalCode(String name, KnownCodes known) {
        return find(name).map(node -> code(node, name, known));
    }

    private String code(JsonNode node, String member, KnownCodes known) {
        if (!node.isTextual()) {
            fail(member, ErrorCode.WRONG_TYPE, "string");
        } else if (!known.codes().contains(node.textValue())) {
            fail(member, ErrorCode.UNKNOWN_CODE, known.listed());
        }
        return node.asText();
    }

    public int requiredInteger(String name, int max) {
        return require(name).map(node -> integer(node, name, max)).orElse(0);
    }

    public Optional<Integer> optionalInteger(String name, int max) {
        return find(name).map(node -> integer(node, name, max));
    }

    private int integer(JsonNode node, String name, int max) {
        if (!isWhole(node)) {
            fail(name, ErrorCode.WRONG_TYPE, "integer");
            return 0;
        }
        var value = node.decimalValue();
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(max)) > 0) {
            fail(name, ErrorCode.OUT_OF_RANGE, 0, max);
            return 0;
        }
        return value.intValue();
    }

    /** However it is written: {@code 3}, {@code 3.0} and {@code 30e-1} are the same integer. */
    private static boolean isWhole(JsonNode node) {
        return node.isIntegralNumber()
                || (node instanceof NumericNode number
                        && !number.isNaN()
                        && number.decimalValue().stripTrailingZeros().scale() <= 0);
    }

    public SortedSet<String> requiredCodes(String name, KnownCodes known) {
        return require(name).map(node -> codes(node, name, known)).orElse(Collections.emptySortedSet());
    }

    /** An empty list counts as missing. */
    public SortedSet<String> requiredNonEmptyCodes(String name, KnownCodes known) {
        if (object.path(name).isArray() && object.path(name).isEmpty()) {
            fail(name, ErrorCode.MISSING);
        }
        return requiredCodes(name, known);
    }

    public Optional<SortedSet<String>> optionalCodes(String name, KnownCodes known) {
        return find(name).map(node -> codes(node, name, known));
    }

    private SortedSet<String> codes(JsonNode node, String name, KnownCodes known) {
        var codes = new TreeSet<String>();
        if (!node.isArray()) {
            fail(name, ErrorCode.WRONG_TYPE, "array");
        } else if (node.size() > MAX_CODES) {
            fail(name, ErrorCode.TOO_MANY, MAX_CODES);
        } else {
            int index = 0;
            for (var item : node) {
                var itemMember = name + "/" + index++;
                var code = code(item, itemMember, known);
                if (item.isTextual() && !codes.add(code)) {
                    fail(itemMember, ErrorCode.DUPLICATE_CODE);
                }
            }
        }
        return codes;
    }

    public Optional<ObjectChecks> optionalObject(String name, List<String> fields) {
        return find(name).map(node -> new ObjectChecks(node, pointer + "/" + name, fields, errors));
    }

    public <E extends Enum<E> & Coded> E optionalEnum(String name, Class<E> type, KnownCodes known, E notSaid) {
        return find(name)
                .flatMap(node -> Coded.find(type, code(node, name, known)))
                .orElse(notSaid);
    }

    public String requiredText(String name, Pattern pattern) {
        return require(name).map(node -> text(node, name, pattern)).orElse("");
    }

    public Optional<String> optionalText(String name, Pattern pattern) {
        return find(name).map(node -> text(node, name, pattern));
    }

    private String text(JsonNode node, String name, Pattern pattern) {
        if (!node.isTextual()) {
            fail(name, ErrorCode.WRONG_TYPE, "string");
        } else if (!pattern.matcher(node.textValue()).matches()) {
            fail(name, ErrorCode.BAD_FORMAT, pattern.pattern());
        }
        return node.asText();
    }

    /** An RFC 3339 date-time after the given instant and before the year 10000, truncated to milliseconds. */
    public Optional<Instant> optionalTimeAfter(String name, Instant earlier) {
        return find(name).map(node -> {
            if (!node.isTextual()) {
                fail(name, ErrorCode.WRONG_TYPE, "string");
                return earlier;
            }
            var time = Rfc3339.parse(node.textValue());
            if (time.isEmpty()) {
                fail(name, ErrorCode.BAD_FORMAT, Rfc3339.FORM.pattern());
            } else if (!time.get().isAfter(earlier) || time.get().isAfter(Rfc3339.LAST)) {
                fail(name, ErrorCode.OUT_OF_RANGE);
            }
            return time.orElse(earlier);
        });
    }
}
