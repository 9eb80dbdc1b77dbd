package massageadvisor.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import massageadvisor.rules.Coded;

/**
 * Checks the members of one JSON object. A member that is wrong is noted, and a harmless value goes on in its place:
 * the caller must look at the errors before it uses any.
 */
final class ObjectChecks {
    private static final int MOST_CODES = 64;

    private final JsonNode object;
    private final String pointer;
    private final InputErrors errors;

    ObjectChecks(JsonNode node, String pointer, List<String> fields, InputErrors errors) {
        this.pointer = pointer;
        this.errors = errors;
        this.object = node.isObject() ? node : MissingNode.getInstance();
        if (!node.isObject()) {
            errors.add(pointer, ErrorCode.WRONG_TYPE, "object");
        }
        object.fieldNames().forEachRemaining(name -> {
            if (!fields.contains(name)) {
                errors.add(at(name), ErrorCode.UNKNOWN_FIELD, String.join(", ", fields));
            }
        });
    }

    private String at(String name) {
        return pointer + "/" + Pointers.escape(name);
    }

    private Optional<JsonNode> find(String name) {
        return Optional.ofNullable(object.get(name));
    }

    private Optional<JsonNode> require(String name) {
        var found = find(name);
        if (found.isEmpty() && object.isObject()) {
            errors.add(at(name), ErrorCode.MISSING);
        }
        return found;
    }

    String requiredCode(String name, KnownCodes known) {
        return require(name).map(node -> code(node, at(name), known)).orElse("");
    }

    private String code(JsonNode node, String at, KnownCodes known) {
        if (!node.isTextual()) {
            errors.add(at, ErrorCode.WRONG_TYPE, "string");
        } else if (!known.codes().contains(node.textValue())) {
            errors.add(at, ErrorCode.UNKNOWN_CODE, known.listed());
        }
        return node.asText();
    }

    int requiredInteger(String name, int max) {
        return require(name).map(node -> integer(node, at(name), max)).orElse(0);
    }

    Optional<Integer> optionalInteger(String name, int max) {
        return find(name).map(node -> integer(node, at(name), max));
    }

    private int integer(JsonNode node, String at, int max) {
        if (!node.isIntegralNumber()) {
            errors.add(at, ErrorCode.WRONG_TYPE, "integer");
            return 0;
        }
        var value = node.bigIntegerValue();
        if (value.signum() < 0 || value.compareTo(BigInteger.valueOf(max)) > 0) {
            errors.add(at, ErrorCode.OUT_OF_RANGE, 0, max);
            return 0;
        }
        return value.intValue();
    }

    SortedSet<String> requiredCodes(String name, KnownCodes known) {
        return require(name).map(node -> codes(node, at(name), known)).orElse(Collections.emptySortedSet());
    }

    Optional<SortedSet<String>> optionalCodes(String name, KnownCodes known) {
        return find(name).map(node -> codes(node, at(name), known));
    }

    private SortedSet<String> codes(JsonNode node, String at, KnownCodes known) {
        var codes = new TreeSet<String>();
        if (!node.isArray()) {
            errors.add(at, ErrorCode.WRONG_TYPE, "array");
        } else if (node.size() > MOST_CODES) {
            errors.add(at, ErrorCode.TOO_MANY, MOST_CODES);
        } else {
            int place = 0;
            for (var item : node) {
                var itemAt = at + "/" + place++;
                if (!codes.add(code(item, itemAt, known)) && item.isTextual()) {
                    errors.add(itemAt, ErrorCode.DUPLICATE_CODE);
                }
            }
        }
        return codes;
    }

    Optional<ObjectChecks> optionalObject(String name, List<String> fields) {
        return find(name).map(node -> new ObjectChecks(node, at(name), fields, errors));
    }

    <E extends Enum<E> & Coded> E optionalWord(String name, Class<E> words, KnownCodes known, E notSaid) {
        return find(name)
                .flatMap(node -> Coded.find(words, code(node, at(name), known)))
                .orElse(notSaid);
    }

    Optional<String> optionalText(String name, Pattern pattern) {
        return find(name).map(node -> {
            if (!node.isTextual()) {
                errors.add(at(name), ErrorCode.WRONG_TYPE, "string");
            } else if (!pattern.matcher(node.textValue()).matches()) {
                errors.add(at(name), ErrorCode.BAD_FORMAT, pattern.pattern());
            }
            return node.asText();
        });
    }
}
