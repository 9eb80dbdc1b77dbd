package massageadvisor.http.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import massageadvisor.input.InputError;
import massageadvisor.input.InputError.Where;

/** The service's own texts. English is the only language so far; another is another file beside it. */
final class Messages {
    private static final ResourceBundle PROBLEMS = ResourceBundle.getBundle("messages.problems", Locale.ROOT);
    private static final ResourceBundle ERRORS = ResourceBundle.getBundle("messages.errors", Locale.ROOT);

    private static final Pattern ITEM = Pattern.compile("/\\d+$");
    private static final String PARAMETER = "?";

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
     * {@code unknown-code/contraindications/*}. So may a parameter, such as {@code bad-format?cursor}, and all
     * parameters together: {@code too-many?}.
     */
    static String detail(InputError error) {
        var code = error.code().code();
        var pattern =
                places(error).map(code::concat).filter(ERRORS::containsKey).findFirst();
        return format(ERRORS.getString(pattern.orElse(code)), error.arguments());
    }

    private static Stream<String> places(InputError error) {
        return error.where() == Where.BODY
                ? Stream.of(ITEM.matcher(error.place()).replaceFirst("/*"))
                : Stream.of(PARAMETER + error.place(), PARAMETER);
    }

    private static String format(String pattern, List<Object> arguments) {
        return new MessageFormat(pattern, Locale.ROOT)
                .format(arguments.stream().map(String::valueOf).toArray());
    }
}
