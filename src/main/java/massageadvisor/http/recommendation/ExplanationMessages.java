package massageadvisor.http.recommendation;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/** The texts of explanations. English is the only language so far; another language is another file. */
final class ExplanationMessages {
    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("messages.explanation", Locale.ROOT);

    private ExplanationMessages() {}

    static String format(String key, Object... arguments) {
        return new MessageFormat(MESSAGES.getString(key), Locale.ROOT).format(arguments);
    }

    static boolean has(String key) {
        return MESSAGES.containsKey(key);
    }

    /** Lists alternatives: "a", "a or b", "a, b or c". */
    static String anyOf(List<String> alternatives) {
        int last = alternatives.size() - 1;
        return last < 1
                ? String.join("", alternatives)
                : String.join(", ", alternatives.subList(0, last))
                        + format("or")
                        + Objects.requireNonNull(alternatives.get(last));
    }
}
