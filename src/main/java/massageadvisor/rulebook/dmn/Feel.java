package massageadvisor.rulebook.dmn;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import massageadvisor.rules.vocabulary.Coded;

/** Writes values in FEEL, the expression language of DMN. */
final class Feel {
    static final String ANYTHING = "-";

    private Feel() {}

    static String text(String value) {
        var text = new StringBuilder("\"");
        value.codePoints().forEach(character -> {
            switch (character) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.appendCodePoint(character);
            }
        });
        return text.append('"').toString();
    }

    static String texts(Collection<String> values) {
        return list(values.stream().map(Feel::text));
    }

    static String codes(Stream<? extends Coded> constants) {
        return list(constants.map(constant -> text(constant.code())));
    }

    static String list(Stream<String> expressions) {
        return expressions.collect(Collectors.joining(", ", "[", "]"));
    }

    /** A test for any of these values; if there are none, every value passes. */
    static String oneOf(Collection<String> values) {
        return values.isEmpty() ? ANYTHING : values.stream().map(Feel::text).collect(Collectors.joining(", "));
    }
}
