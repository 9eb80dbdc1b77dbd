package massageadvisor.http.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.regex.Pattern;

/** Gives every request an id, the caller's own if it is a fit one, and sends it back with every answer. */
@Singleton
public class RequestId {
    public static final String HEADER = "X-Request-Id";
    private static final Pattern FIT = Pattern.compile("[A-Za-z0-9._~-]{1,64}");
    private static final int BEFORE_ALL_OTHERS = 10_000;

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    context.response().putHeader(HEADER, choose(context));
                    context.next();
                },
                BEFORE_ALL_OTHERS);
    }

    private static String choose(RoutingContext context) {
        var given = context.request().getHeader(HEADER);
        return given != null && FIT.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }

    static String of(RoutingContext context) {
        var id = context.response().headers().get(HEADER);
        return id == null ? choose(context) : id;
    }
}
