package massageadvisor.http.edge;

import static io.vertx.core.http.HttpHeaders.createOptimized;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * Sets the security headers of every response. {@code no-store} is the default, and only responses that are the same
 * for all callers override it: so a response about a person is never cached by omission.
 */
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
    private static final CharSequence NO_STORE = createOptimized("no-store");

    private SecurityHeaders() {}

    static void putOn(RoutingContext context) {
        context.response()
                .headers()
                .set(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .set(CONTENT_TYPE_OPTIONS, NO_SNIFF)
                .set(CONTENT_SECURITY_POLICY, ContentSecurityPolicy.of(context))
                .set(REFERRER_POLICY, NO_REFERRER)
                .set(RESOURCE_POLICY, SAME_ORIGIN)
                .set(TRANSPORT_SECURITY, ONE_YEAR);
    }
}
