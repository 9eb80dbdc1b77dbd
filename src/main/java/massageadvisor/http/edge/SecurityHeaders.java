package massageadvisor.http.edge;

import static io.vertx.core.http.HttpHeaders.createOptimized;

import io.vertx.ext.web.RoutingContext;
import massageadvisor.http.header.Caching;

/** Sets the security headers of every response, and {@code no-store}, which few operations replace. */
final class SecurityHeaders {
    private static final CharSequence CONTENT_TYPE_OPTIONS = createOptimized("X-Content-Type-Options");
    private static final CharSequence NO_SNIFF = createOptimized("nosniff");
    private static final CharSequence REFERRER_POLICY = createOptimized("Referrer-Policy");
    private static final CharSequence NO_REFERRER = createOptimized("no-referrer");
    private static final CharSequence RESOURCE_POLICY = createOptimized("Cross-Origin-Resource-Policy");
    private static final CharSequence SAME_ORIGIN = createOptimized("same-origin");
    private static final CharSequence TRANSPORT_SECURITY = createOptimized("Strict-Transport-Security");
    private static final CharSequence ONE_YEAR = createOptimized("max-age=31536000");
    private static final CharSequence CONTENT_SECURITY_POLICY = createOptimized("Content-Security-Policy");

    private SecurityHeaders() {}

    static void putOn(RoutingContext context) {
        var response = context.response();
        Caching.NO_STORE.putOn(response);
        response.headers()
                .set(CONTENT_TYPE_OPTIONS, NO_SNIFF)
                .set(CONTENT_SECURITY_POLICY, ContentSecurityPolicy.of(context))
                .set(REFERRER_POLICY, NO_REFERRER)
                .set(RESOURCE_POLICY, SAME_ORIGIN)
                .set(TRANSPORT_SECURITY, ONE_YEAR);
    }
}
