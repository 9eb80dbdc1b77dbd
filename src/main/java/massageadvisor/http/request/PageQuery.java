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
public record PageQuery(Optional<UUID> before, int limit) {
    private static final List<String> NAMES = List.of("limit", "cursor");

    /**
     * Reads the query parameters.
     *
     * @throws massageadvisor.input.InvalidInputException with everything that is wrong with them
     */
    public static PageQuery of(Map<String, List<String>> given) {
        var parameters = new Parameters(given, NAMES);
        var query = new PageQuery(parameters.cursor(), parameters.limit());
        parameters.throwIfWrong();
        return query;
    }
}
