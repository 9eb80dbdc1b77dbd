package massageadvisor.http.recommendation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.http.request.CursorScope;
import massageadvisor.http.request.QueryParameters;
import massageadvisor.intake.IntakeReader;

/**
 * The query parameters of the list.
 *
 * @param limit 1 to 100
 * @param scope the list to which its cursors belong
 */
record ListQuery(Optional<String> subject, int limit, Optional<UUID> before, CursorScope scope) {
    private static final List<String> NAMES = List.of("subject", "limit", "cursor");

    /**
     * Reads the query parameters.
     *
     * @throws massageadvisor.input.InvalidInputException with every invalid parameter
     */
    static ListQuery of(Map<String, List<String>> given, ClinicId clinic) {
        var parameters = new QueryParameters(given, NAMES);
        var subject = parameters.text("subject", IntakeReader.SUBJECT);
        var scope = new CursorScope(RecommendationResource.PATH, clinic, subject);
        var query = new ListQuery(subject, parameters.limit(), parameters.cursor(scope), scope);
        parameters.throwIfInvalid();
        return query;
    }
}
