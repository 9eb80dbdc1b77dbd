package massageadvisor.http.problem;

import io.vertx.core.http.HttpMethod;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import massageadvisor.input.InputError;
import massageadvisor.input.InputError.Part;

/** The texts of problems. English is the only language so far; another language is another file. */
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

    /** The remedy for a request with this method: only a POST may create something. */
    static String remedy(ProblemCode code, HttpMethod method) {
        return code == ProblemCode.UNAVAILABLE && !method.equals(HttpMethod.POST)
                ? PROBLEMS.getString("unavailable.retry")
                : remedy(code);
    }

    /** Says that only some of the errors are listed. */
    static String truncated(int found, int shown) {
        return format(PROBLEMS.getString("truncated"), List.of(found, shown));
    }

    /**
     * Returns the most specific message. A member may have its own ({@code missing/contraindications}), and so may the
     * items of a list ({@code unknown-code/contraindications/*}), a parameter ({@code bad-format?cursor}) and all
     * parameters ({@code too-many?}).
     */
    static String detail(InputError error) {
        var code = error.code().code();
        var pattern =
                locations(error).map(code::concat).filter(ERRORS::containsKey).findFirst();
        return format(ERRORS.getString(pattern.orElse(code)), error.arguments());
    }

    private static Stream<String> locations(InputError error) {
        return error.part() == Part.BODY
                ? Stream.of(ITEM.matcher(error.location()).replaceFirst("/*"))
                : Stream.of(PARAMETER + error.location(), PARAMETER);
    }

    private static String format(String pattern, List<Object> arguments) {
        return new MessageFormat(pattern, Locale.ROOT)
                .format(arguments.stream().map(String::valueOf).toArray());
    }
}
