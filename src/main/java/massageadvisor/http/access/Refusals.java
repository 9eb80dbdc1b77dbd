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

/** The problems of callers that are not authenticated or not authorized. They never reveal whether a key exists. */
final class Refusals {
    /** RFC 9110 requires a challenge with every 401; no registered scheme fits a key in a custom header. */
    private static final Map<String, String> CHALLENGE =
            Map.of(HttpHeaders.WWW_AUTHENTICATE, "ApiKey realm=\"massage-advisor\"");

    private Refusals() {}

    static Refusal noKeySent() {
        return unauthorized("Send a valid API key in the X-API-Key header.");
    }

    static Refusal severalKeysSent() {
        return unauthorized("The request has several X-API-Key headers. Send one.");
    }

    static Refusal of(AuthenticationResult.Failure failure) {
        return switch (failure) {
            case MALFORMED_KEY -> unauthorized("Malformed API key (mistyped or truncated). Copy the whole key again.");
            case DEMO_KEY_DISABLED ->
                unauthorized(
                        "The key \"demo\" works only while the service runs its embedded database, and this service"
                                + " has its own. Ask your administrator for a key.");
            case INVALID_KEY ->
                unauthorized("Invalid API key: it does not exist, has expired or has been revoked."
                        + " Ask your administrator for a new one.");
        };
    }

    private static Refusal unauthorized(String detail) {
        return new Refusal(ProblemCode.UNAUTHORIZED, detail, CHALLENGE);
    }

    static Refusal lacking(List<Scope> scopes) {
        var required = Coded.codesOf(scopes).stream().collect(Collectors.joining(" or "));
        return new Refusal(
                ProblemCode.FORBIDDEN, "This operation requires an API key with the scope " + required + ".", Map.of());
    }
}
