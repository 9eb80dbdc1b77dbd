package massageadvisor.http.edge;

import static io.vertx.core.http.HttpHeaders.createOptimized;

import io.vertx.ext.web.RoutingContext;

/** The Content-Security-Policy of a response: browsers may load nothing, except for pages that people read. */
final class ContentSecurityPolicy {
    private static final String DENY_ALL =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final CharSequence API = createOptimized(DENY_ALL);

    /** The page of a problem type has inline styles. */
    private static final CharSequence PROBLEM_PAGE = createOptimized(DENY_ALL + "; style-src 'unsafe-inline'");

    /** Swagger UI has inline scripts, styles and images, and calls this service. */
    private static final CharSequence SWAGGER_UI =
            createOptimized(DENY_ALL + "; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'"
                    + "; img-src 'self' data:; connect-src 'self'");

    private ContentSecurityPolicy() {}

    static CharSequence of(RoutingContext context) {
        var path = context.normalizedPath();
        if (path.startsWith("/problems/")) {
            return PROBLEM_PAGE;
        }
        return path.startsWith("/q/swagger-ui") ? SWAGGER_UI : API;
    }
}
