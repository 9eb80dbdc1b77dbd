package massageadvisor.http.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The query parameters of a list without filters.
 *
 * @param before id before which the page starts, if it is not the first page
 * @param limit maximum number of items, 1 to 100
 */
public record PageRequest(Optional<UUID> before, int limit) {
    private static final List<String> NAMES = List.of("limit", "cursor");

    /**
     * Reads the query parameters.
     *
     * @throws massageadvisor.input.InvalidInputException with all errors in them
     */
    public static PageRequest of(Map<String, List<String>> given, CursorScope list) {
        var parameters = new QueryParameters(given, NAMES);
        var query = new PageRequest(parameters.cursor(list), parameters.limit());
        parameters.throwIfInvalid();
        return query;
    }
}
