package massageadvisor.http.access;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import massageadvisor.application.access.authentication.AuthenticationResult;
import massageadvisor.application.access.keys.Scope;
import massageadvisor.http.problem.ProblemCode;
import massageadvisor.http.problem.Refusal;
import massageadvisor.rules.vocabulary.Coded;

/** What a caller is told who is not let in. It never says whether a key exists. */
final class Refusals {
    /** RFC 9110 requires a challenge with every 401; no registered scheme fits a key in a header of its own. */
    private static final Map<String, String> CHALLENGE =
            Map.of(HttpHeaders.WWW_AUTHENTICATE, "ApiKey realm=\"massage-advisor\"");

    private Refusals() {}

    static Refusal noKeySent() {
        return unauthorized("Send a valid key in the X-API-Key header.");
    }

    static Refusal of(AuthenticationResult.Failure failure) {
        return switch (failure) {
            case MALFORMED_KEY ->
                unauthorized("This is not a key of this service: it is mistyped or cut. Copy it again as a whole.");
            case INVALID_KEY ->
                unauthorized("This key is not valid: there is none such, or it has expired or was"
                        + " revoked. Ask your administrator for a new one.");
        };
    }

    private static Refusal unauthorized(String detail) {
        return new Refusal(ProblemCode.UNAUTHORIZED, detail, CHALLENGE);
    }

    static Refusal lacking(List<Scope> scopes) {
        var wanted = Coded.codesOf(scopes).stream().collect(Collectors.joining(" or "));
        return new Refusal(ProblemCode.FORBIDDEN, "This needs a key with the scope " + wanted + ".", Map.of());
    }
}
