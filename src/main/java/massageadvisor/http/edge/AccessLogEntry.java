package massageadvisor.http.edge;

import io.vertx.core.http.HttpMethod;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the access log says of one request. No member can hold what a caller made up, save a request id, which is of
 * letters, digits and {@code ._~-}; so nothing has to be escaped.
 *
 * @param status 0 if the caller hung up before there was one
 * @param key the id of the key, if one was known
 */
record AccessLogEntry(
        HttpMethod method,
        String route,
        int status,
        long milliseconds,
        String requestId,
        @Nullable Object key) {
    private static final int USUAL_LENGTH = 200;
    private static final Set<HttpMethod> KNOWN = new HashSet<>(HttpMethod.values());

    /** Names and values by hand, since this is written with every answer. */
    String text() {
        var line = new StringBuilder(USUAL_LENGTH)
                .append("method=")
                .append(KNOWN.contains(method) ? method.name() : "OTHER")
                .append(" route=")
                .append(route)
                .append(" status=")
                .append(status)
                .append(" milliseconds=")
                .append(milliseconds)
                .append(" request=")
                .append(requestId);
        if (key != null) {
            line.append(" key=").append(key);
        }
        return line.toString();
    }
}
