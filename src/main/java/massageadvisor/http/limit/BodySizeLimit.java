package massageadvisor.http.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that says it is too large before any of it is read; the framework would answer without a problem. */
@Singleton
class BodySizeLimit {
    private static final int TOO_LARGE = 413;

    private final long limit;

    BodySizeLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    /** Fails the request if it does not. */
    boolean admits(RoutingContext context) {
        if (announced(context) <= limit) {
            return true;
        }
        hangUp(context);
        context.fail(TOO_LARGE);
        return false;
    }

    /** On HTTP/2 the stream ends by itself, and the header is forbidden (RFC 9113, section 8.2.2). */
    private static void hangUp(RoutingContext context) {
        if (context.request().version() != HttpVersion.HTTP_2) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
    }

    private static long announced(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
