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
import massageadvisor.http.problem.AllowedMethods;
import massageadvisor.http.problem.RequestId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets web pages of the configured origins read answers, problems too. Pages of others are answered without a word
 * about CORS, which makes their browser keep the answer from them; they are not refused, since the pages of this
 * service send an origin as well, and since what a caller may do depends on the key alone.
 */
@Singleton
class Cors {
    private static final int AFTER_THE_EDGE = 9_700;
    private static final int SECONDS_IN_AN_HOUR = 3_600;
    private static final Set<String> TAKEN =
            Set.of("X-API-Key", "Content-Type", "Idempotency-Key", "If-None-Match", RequestId.HEADER);
    private static final Set<String> SHOWN = Set.of(
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

    /** By pattern, since the handler knows the schemes of the web only, and apps have others: capacitor://localhost. */
    private static CorsHandler handler(AllowedOrigins origins, AllowedMethods methods) {
        return CorsHandler.create()
                .addOriginsWithRegex(
                        origins.origins().stream().map(Pattern::quote).toList())
                .allowedMethods(methods.all().stream().map(HttpMethod::valueOf).collect(Collectors.toSet()))
                .allowedHeaders(TAKEN)
                .exposedHeaders(SHOWN)
                .maxAgeSeconds(SECONDS_IN_AN_HOUR);
    }

    void register(@Observes Filters filters) {
        if (!origins.isEmpty()) {
            filters.register(this::check, AFTER_THE_EDGE);
        }
    }

    private void check(RoutingContext context) {
        var headers = context.request().headers();
        if (!origins.has(headers.get(HttpHeaders.ORIGIN))) {
            answerAsEver(context);
        } else if (context.request().method().equals(HttpMethod.OPTIONS)
                && headers.contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)) {
            answerPreflight(context);
        } else {
            handler.handle(context);
        }
    }

    private static void answerAsEver(RoutingContext context) {
        context.response().headers().add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        context.next();
    }

    /** Names the route to the metrics, as {@code Options} does; where there is none, that one says so. */
    private void answerPreflight(RoutingContext context) {
        methods.findRoute(context.normalizedPath())
                .ifPresentOrElse(
                        route -> {
                            context.request().routed(route);
                            handler.handle(context);
                        },
                        () -> answerAsEver(context));
    }
}
