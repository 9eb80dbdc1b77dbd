package massageadvisor.http.limit;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import massageadvisor.http.problem.ProblemCode;
import massageadvisor.http.problem.Refusal;

/** Refuses a request that two readers could understand differently, or that this service reads in no way. */
final class RequestForm {
    private RequestForm() {}

    /** Admits the request, or fails it with 404, 400, 415 or 403. */
    static boolean admits(RoutingContext context) {
        var refusal = find(context.request());
        refusal.ifPresent(context::fail);
        return refusal.isEmpty();
    }

    private static Optional<Refusal> find(HttpServerRequest request) {
        var headers = request.headers();
        if (hasSemicolon(Objects.requireNonNullElse(request.path(), ""))) {
            return Optional.of(pathParameter());
        }
        if (headers.getAll(HttpHeaders.HOST).size() > 1) {
            return Optional.of(severalHosts());
        }
        if (headers.contains(HttpHeaders.CONTENT_ENCODING) && mayHaveBody(request)) {
            return Optional.of(encodedBody());
        }
        // A preflight from an allowed origin has been answered before.
        return isPreflight(request) ? Optional.of(foreignPreflight()) : Optional.empty();
    }

    /** The framework removes everything after a semicolon from a segment before it matches the path. */
    private static boolean hasSemicolon(String path) {
        return path.indexOf(';') >= 0 || (path.indexOf('%') >= 0 && (path.contains("%3B") || path.contains("%3b")));
    }

    /** Whether the request has a body that has not arrived yet; without a length, HTTP/2 does not say. */
    static boolean mayHaveBody(HttpServerRequest request) {
        var headers = request.headers();
        return !request.isEnded()
                && (request.version() == HttpVersion.HTTP_2
                        || headers.contains(HttpHeaders.CONTENT_LENGTH)
                        || headers.contains(HttpHeaders.TRANSFER_ENCODING));
    }

    private static boolean isPreflight(HttpServerRequest request) {
        return request.method().equals(HttpMethod.OPTIONS)
                && request.headers().contains(HttpHeaders.ORIGIN)
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    private static Refusal pathParameter() {
        return new Refusal(
                ProblemCode.NOT_FOUND,
                "No path of this service contains a semicolon. Send parameters in the query, after a question mark.",
                Map.of());
    }

    private static Refusal severalHosts() {
        return new Refusal(
                ProblemCode.INVALID_REQUEST,
                "The request has several Host headers. Send one (RFC 9112, section 3.2).",
                Map.of());
    }

    private static Refusal encodedBody() {
        return new Refusal(
                ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                "The body has a Content-Encoding. Send it uncompressed and without this header.",
                Map.of(HttpHeaders.ACCEPT_ENCODING.toString(), HttpHeaders.IDENTITY.toString()));
    }

    private static Refusal foreignPreflight() {
        return new Refusal(
                ProblemCode.FORBIDDEN,
                "CORS: web pages of this origin may not call this service. An API key does not change that. The operator"
                        + " of the service can allow the origin with the setting massage-advisor.cors.origins.",
                Map.of());
    }
}
