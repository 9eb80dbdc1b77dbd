package massageadvisor.http.recommendation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.http.request.QueryParameters;
import massageadvisor.intake.IntakeReader;

/**
 * The query parameters of the list.
 *
 * @param limit 1 to 100
 */
record ListQuery(Optional<String> subject, int limit, Optional<UUID> before) {
    private static final List<String> NAMES = List.of("subject", "limit", "cursor");

    /**
     * Reads the query parameters.
     *
     * @throws massageadvisor.input.InvalidInputException with every invalid parameter
     */
    static ListQuery of(Map<String, List<String>> given) {
        var parameters = new QueryParameters(given, NAMES);
        var query = new ListQuery(
                parameters.text("subject", IntakeReader.SUBJECT), parameters.limit(), parameters.cursor());
        parameters.throwIfInvalid();
        return query;
    }
}
