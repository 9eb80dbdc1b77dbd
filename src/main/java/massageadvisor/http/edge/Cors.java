package massageadvisor.http.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import massageadvisor.http.header.Vary;
import massageadvisor.http.problem.AllowedMethods;
import massageadvisor.http.problem.RequestId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets web pages of the configured origins read responses, including problems. Other origins get a response without
 * CORS headers, which their browser withholds from the page. They are not refused, because the pages of this service
 * send an origin too, and because access depends on the key alone.
 */
@Singleton
class Cors {
    private static final int AFTER_PROLOGUE = 9_700;
    private static final int NOT_FOUND = 404;
    private static final int ONE_HOUR_SECONDS = 3_600;
    private static final Set<String> REQUEST_HEADERS =
            Set.of("X-API-Key", "Content-Type", "Idempotency-Key", "If-None-Match", RequestId.HEADER);
    private static final Set<String> RESPONSE_HEADERS = Set.of(
            "Location",
            "ETag",
            "RateLimit",
            "RateLimit-Policy",
            "Retry-After",
            "Idempotency-Replayed",
            RequestId.HEADER);

    private final AllowedOrigins origins;
    private final AllowedMethods methods;
    private final CorsHandler handler;

    Cors(
            @ConfigProperty(name = "massage-advisor.cors.origins") Optional<List<String>> origins,
            AllowedMethods methods) {
        this.origins = AllowedOrigins.parse(origins.orElse(List.of()));
        this.methods = methods;
        this.handler = handler(this.origins, methods);
    }

    /**
     * Uses patterns, because the handler accepts only web schemes, and apps use others such as capacitor://localhost.
     */
    private static CorsHandler handler(AllowedOrigins origins, AllowedMethods methods) {
        return CorsHandler.create()
                .addOriginsWithRegex(
                        origins.origins().stream().map(Pattern::quote).toList())
                .allowedMethods(methods.all().stream().map(HttpMethod::valueOf).collect(Collectors.toSet()))
                .allowedHeaders(REQUEST_HEADERS)
                .exposedHeaders(RESPONSE_HEADERS)
                .maxAgeSeconds(ONE_HOUR_SECONDS);
    }

    void register(@Observes Filters filters) {
        if (!origins.isEmpty()) {
            filters.register(this::check, AFTER_PROLOGUE);
        }
    }

    private void check(RoutingContext context) {
        var headers = context.request().headers();
        if (!origins.contains(headers.get(HttpHeaders.ORIGIN))) {
            continueWithoutCors(context);
        } else if (context.request().method().equals(HttpMethod.OPTIONS)
                && headers.contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)) {
            answerPreflight(context);
        } else {
            handler.handle(context);
        }
    }

    private static void continueWithoutCors(RoutingContext context) {
        Vary.add(context.response(), HttpHeaders.ORIGIN);
        context.next();
    }

    private void answerPreflight(RoutingContext context) {
        if (methods.findRoute(context.normalizedPath()).isPresent()) {
            handler.handle(context);
        } else {
            context.fail(NOT_FOUND);
        }
    }
}
