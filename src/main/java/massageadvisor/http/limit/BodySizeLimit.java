package massageadvisor.http.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body by its Content-Length before it is read; the framework would respond without a problem document. */
@Singleton
class BodySizeLimit {
    private static final int TOO_LARGE = 413;

    private final long limit;

    BodySizeLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    /** Admits the request, or fails it with 413 and closes the connection. */
    boolean admits(RoutingContext context) {
        if (contentLength(context) <= limit) {
            return true;
        }
        closeConnection(context);
        context.fail(TOO_LARGE);
        return false;
    }

    /** On HTTP/2 the stream ends by itself, and the header is not allowed (RFC 9113, section 8.2.2). */
    private static void closeConnection(RoutingContext context) {
        if (context.request().version() != HttpVersion.HTTP_2) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
    }

    private static long contentLength(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
