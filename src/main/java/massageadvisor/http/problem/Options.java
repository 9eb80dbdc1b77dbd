package massageadvisor.http.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Answers OPTIONS from the OpenAPI document, because the framework's own answer lists paths and methods that do not
 * exist.
 */
@Singleton
class Options {
    private static final int AFTER_CORS_AND_ACCESS = 50;
    private static final String FRAMEWORK_PATHS = "/q/";
    private static final int NO_CONTENT = 204;
    private static final int NOT_FOUND = 404;

    private final AllowedMethods allowedMethods;

    Options(AllowedMethods allowedMethods) {
        this.allowedMethods = allowedMethods;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_CORS_AND_ACCESS);
    }

    private void check(RoutingContext context) {
        var path = context.normalizedPath();
        if (context.request().method().equals(HttpMethod.OPTIONS) && !path.startsWith(FRAMEWORK_PATHS)) {
            answer(context, path);
        } else {
            context.next();
        }
    }

    private void answer(RoutingContext context, String path) {
        if (allowedMethods.findRoute(path).isEmpty()) {
            context.fail(NOT_FOUND);
            return;
        }
        context.response()
                .setStatusCode(NO_CONTENT)
                .putHeader(HttpHeaders.ALLOW, allowedMethods.of(path))
                .end();
    }
}
