package massageadvisor.http.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import massageadvisor.input.ErrorCode;
import massageadvisor.input.InputError;
import massageadvisor.input.InvalidInputException;

/** The query parameters of a list, each of which may be given once. What is wrong is noted, and told at once. */
public final class QueryParameters {
    private static final int USUAL = 20;
    private static final int MOST = 100;

    private final Map<String, List<String>> given;
    private final List<InputError> errors = new ArrayList<>();

    /** An unknown one is an error: with a misspelt filter the list would be that of everything. */
    public QueryParameters(Map<String, List<String>> given, List<String> names) {
        this.given = given;
        given.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> fail(name, ErrorCode.UNKNOWN_FIELD, String.join(", ", names)));
    }

    private void fail(String name, ErrorCode code, Object... arguments) {
        errors.add(InputError.inParameter(name, code, arguments));
    }

    private Optional<String> single(String name) {
        var values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            fail(name, ErrorCode.TOO_MANY, 1);
        }
        return values.stream().findFirst();
    }

    public Optional<String> text(String name, Pattern form) {
        var text = single(name);
        if (text.isPresent() && !form.matcher(text.get()).matches()) {
            fail(name, ErrorCode.BAD_FORMAT, form.pattern());
        }
        return text;
    }

    /** How many entries a page may have: 1 to {@value #MOST}. */
    public int limit() {
        var limit = single("limit").map(QueryParameters::number);
        if (limit.isPresent() && (limit.get() < 1 || limit.get() > MOST)) {
            fail("limit", ErrorCode.OUT_OF_RANGE, 1, MOST);
        }
        return limit.orElse(USUAL);
    }

    /** Zero, which is out of range, if it is not a number of one to three digits. */
    private static int number(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    }

    /** The id that the page starts before. */
    public Optional<UUID> cursor() {
        var cursor = single("cursor");
        var before = cursor.flatMap(Cursor::parse);
        if (cursor.isPresent() && before.isEmpty()) {
            fail("cursor", ErrorCode.BAD_FORMAT, Cursor.FORM);
        }
        return before;
    }

    /**
     * To be called when all have been read.
     *
     * @throws InvalidInputException with everything that is wrong with them
     */
    public void throwIfWrong() {
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }
}
