package massageadvisor.http.edge;

import static io.vertx.core.http.HttpHeaders.createOptimized;

import io.vertx.ext.web.RoutingContext;

/** What a browser may load for an answer: nothing, unless it is a page for people. */
final class ContentSecurityPolicy {
    private static final String NOT_ELSE =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final CharSequence NOTHING = createOptimized(NOT_ELSE);

    /** A page about a problem has its style within. */
    private static final CharSequence PROBLEM_PAGE = createOptimized(NOT_ELSE + "; style-src 'unsafe-inline'");

    /** Swagger UI has its start, its style and small pictures within, and calls this service. */
    private static final CharSequence SWAGGER_UI =
            createOptimized(NOT_ELSE + "; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'"
                    + "; img-src 'self' data:; connect-src 'self'");

    private ContentSecurityPolicy() {}

    static CharSequence of(RoutingContext context) {
        var path = context.normalizedPath();
        if (path.startsWith("/problems/")) {
            return PROBLEM_PAGE;
        }
        return path.startsWith("/q/swagger-ui") ? SWAGGER_UI : NOTHING;
    }
}
