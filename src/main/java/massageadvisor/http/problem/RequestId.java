package massageadvisor.http.problem;

import com.github.f4b6a3.uuid.UuidCreator;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/** Assigns an id to every request, the caller's own if it is valid, and returns it with every response. */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";
    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9._~-]{1,64}");

    private RequestId() {}

    /** Returns the id and sets the header if no filter has, because a request without Host fails before all filters. */
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
        return given != null && VALID.matcher(given).matches()
                ? given
                : UuidCreator.getRandomBasedFast().toString();
    }
}
