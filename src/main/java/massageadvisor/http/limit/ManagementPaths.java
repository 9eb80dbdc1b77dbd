package massageadvisor.http.limit;

import io.vertx.ext.web.RoutingContext;

/** Paths for operators, which rate limits do not apply to. */
final class ManagementPaths {
    private static final String HEALTH = "/q/health";
    private static final String METRICS = "/q/metrics";

    private ManagementPaths() {}

    static boolean isHealth(RoutingContext context) {
        return isUnder(HEALTH, context.normalizedPath());
    }

    static boolean isMetrics(RoutingContext context) {
        return isUnder(METRICS, context.normalizedPath());
    }

    private static boolean isUnder(String root, String path) {
        return path.startsWith(root) && (path.length() == root.length() || path.charAt(root.length()) == '/');
    }
}
