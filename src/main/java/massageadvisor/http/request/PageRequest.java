package massageadvisor.http.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a caller asks of a list that has no filter.
 *
 * @param limit 1 to 100
 */
public record PageRequest(Optional<UUID> before, int limit) {
    private static final List<String> NAMES = List.of("limit", "cursor");

    /**
     * Reads the query parameters.
     *
     * @throws massageadvisor.input.InvalidInputException with everything that is wrong with them
     */
    public static PageRequest of(Map<String, List<String>> given) {
        var parameters = new QueryParameters(given, NAMES);
        var query = new PageRequest(parameters.cursor(), parameters.limit());
        parameters.throwIfWrong();
        return query;
    }
}
