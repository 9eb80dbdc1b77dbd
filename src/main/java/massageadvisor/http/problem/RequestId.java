package massageadvisor.http.problem;

import com.github.f4b6a3.uuid.UuidCreator;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/** Gives every request an id, the caller's own if it is a fit one, and sends it back with every answer. */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";
    private static final Pattern FIT = Pattern.compile("[A-Za-z0-9._~-]{1,64}");

    private RequestId() {}

    /** The id, which is then in the header too: a request without a Host fails before it meets any filter. */
    public static String of(RoutingContext context) {
        var headers = context.response().headers();
        var known = headers.get(HEADER);
        if (known != null) {
            return known;
        }
        var chosen = choose(context);
        headers.set(HEADER, chosen);
        return chosen;
    }

    private static String choose(RoutingContext context) {
        var given = context.request().getHeader(HEADER);
        return given != null && FIT.matcher(given).matches()
                ? given
                : UuidCreator.getRandomBasedFast().toString();
    }
}
