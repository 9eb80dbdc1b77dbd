package massageadvisor.http.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import massageadvisor.intake.InputError;

/** The service's own texts. English is the only language so far; another is another file beside it. */
final class Messages {
    private static final ResourceBundle PROBLEMS = ResourceBundle.getBundle("messages.problems", Locale.ROOT);
    private static final ResourceBundle ERRORS = ResourceBundle.getBundle("messages.errors", Locale.ROOT);

    private static final Pattern ITEM = Pattern.compile("/\\d+$");

    private Messages() {}

    static String title(ProblemCode code) {
        return PROBLEMS.getString(code.code() + ".title");
    }

    static String meaning(ProblemCode code) {
        return PROBLEMS.getString(code.code() + ".meaning");
    }

    static String remedy(ProblemCode code) {
        return PROBLEMS.getString(code.code() + ".remedy");
    }

    /** What to say first if errors are cut: how many there are, and how many are shown. */
    static String cut(int found, int shown) {
        return format(PROBLEMS.getString("cut"), List.of(found, shown));
    }

    /**
     * A place may have a message of its own, such as {@code missing/contraindications}; that of the items of a list is
     * {@code unknown-code/contraindications/*}.
     */
    static String detail(InputError error) {
        var special = error.code().code() + ITEM.matcher(error.place()).replaceFirst("/*");
        var pattern = ERRORS.getString(
                ERRORS.containsKey(special) ? special : error.code().code());
        return format(pattern, error.arguments());
    }

    private static String format(String pattern, List<Object> arguments) {
        return new MessageFormat(pattern, Locale.ROOT)
                .format(arguments.stream().map(String::valueOf).toArray());
    }
}
