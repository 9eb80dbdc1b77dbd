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

/** Reads the query parameters of a list, each at most once. Collects all errors and reports them together. */
public final class QueryParameters {
    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;

    private final Map<String, List<String>> given;
    private final List<InputError> errors = new ArrayList<>();

    /** Unknown parameters are errors: with a misspelt filter the list would not be filtered. */
    public QueryParameters(Map<String, List<String>> given, List<String> names) {
        this.given = given;
        given.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> reject(name, ErrorCode.UNKNOWN_FIELD, String.join(", ", names)));
    }

    private void reject(String name, ErrorCode code, Object... arguments) {
        errors.add(InputError.inParameter(name, code, arguments));
    }

    private Optional<String> single(String name) {
        var values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            reject(name, ErrorCode.TOO_MANY, 1);
        }
        return values.stream().findFirst();
    }

    public Optional<String> text(String name, Pattern format) {
        var text = single(name);
        if (text.isPresent() && !format.matcher(text.get()).matches()) {
            reject(name, ErrorCode.BAD_FORMAT, format.pattern());
        }
        return text;
    }

    /** Reads the maximum number of items on a page: 1 to {@value #MAX_LIMIT}. */
    public int limit() {
        var limit = single("limit").map(QueryParameters::number);
        if (limit.isPresent() && (limit.get() < 1 || limit.get() > MAX_LIMIT)) {
            reject("limit", ErrorCode.OUT_OF_RANGE, 1, MAX_LIMIT);
        }
        return limit.orElse(DEFAULT_LIMIT);
    }

    /** Returns 0, which is out of range, if the text is not a number of one to three digits. */
    private static int number(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    }

    /** Reads the id before which the page of this list starts. */
    public Optional<UUID> cursor(CursorScope list) {
        var cursor = single("cursor");
        var before = cursor.flatMap(list::parse);
        if (cursor.isPresent() && before.isEmpty()) {
            reject("cursor", ErrorCode.BAD_FORMAT, CursorScope.FORMAT);
        }
        return before;
    }

    /**
     * Must be called after all parameters have been read.
     *
     * @throws InvalidInputException with all errors, if there are any
     */
    public void throwIfInvalid() {
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }
}
