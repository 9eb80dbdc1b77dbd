package massageadvisor.http.edge;

import io.vertx.core.http.HttpMethod;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the access log. No member contains text from the caller, except a request id of letters, digits and
 * {@code ._~-}; so nothing needs escaping.
 *
 * @param status 0 if the caller closed the connection before the response began
 * @param key id of the caller's key, if the caller was authenticated
 */
record AccessLogEntry(
        HttpMethod method,
        String route,
        int status,
        long milliseconds,
        String requestId,
        @Nullable Object key) {
    private static final int INITIAL_CAPACITY = 200;
    private static final Set<HttpMethod> STANDARD_METHODS = new HashSet<>(HttpMethod.values());

    /** Written without a formatter, because every request writes a line. */
    String text() {
        var line = new StringBuilder(INITIAL_CAPACITY)
                .append("method=")
                .append(STANDARD_METHODS.contains(method) ? method.name() : "OTHER")
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
