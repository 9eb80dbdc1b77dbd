package massageadvisor.http.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import massageadvisor.intake.InputError;

/** The service's own texts. English is the only language so far; another is another file beside it. */
final class Messages {
    private static final ResourceBundle PROBLEMS = ResourceBundle.getBundle("messages.problems", Locale.ROOT);
    private static final ResourceBundle ERRORS = ResourceBundle.getBundle("messages.errors", Locale.ROOT);

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

    /** A place may have a message of its own, such as {@code missing/contraindications}. */
    static String detail(InputError error) {
        var special = error.code().code() + error.place();
        var pattern = ERRORS.getString(
                ERRORS.containsKey(special) ? special : error.code().code());
        return format(pattern, error.arguments());
    }

    private static String format(String pattern, List<Object> arguments) {
        return new MessageFormat(pattern, Locale.ROOT)
                .format(arguments.stream().map(String::valueOf).toArray());
    }
}
