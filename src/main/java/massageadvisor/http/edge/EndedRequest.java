package massageadvisor.http.edge;

import io.vertx.core.http.HttpMethod;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is logged and measured about a request that has ended. No member contains text from the caller, except a request
 * id of letters, digits and {@code ._~-}.
 *
 * @param method OTHER if it is not a standard method
 * @param route template of the route, see {@link RouteTemplates}
 * @param status 0 if the caller closed the connection before the response began
 * @param nanos from the end of the request headers to the end of the response
 * @param key id of the caller's key, if the caller was authenticated
 */
record EndedRequest(
        String method,
        String route,
        int status,
        long nanos,
        String requestId,
        @Nullable Object key) {
    private static final Set<HttpMethod> STANDARD_METHODS = new HashSet<>(HttpMethod.values());

    static String nameOf(HttpMethod method) {
        return STANDARD_METHODS.contains(method) ? method.name() : "OTHER";
    }
}
