package massageadvisor.http.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import massageadvisor.application.limit.Limits;

/**
 * Cuts off a request whose body does not arrive in time, also one that trickles, and also after it was refused: till
 * then it holds its connection.
 */
@Singleton
class BodyDeadline {
    private static final int BEFORE_ANY_REFUSAL = 9_650;
    private static final int TIMED_OUT = 408;
    private static final long NO_ERROR = 0;

    private final long milliseconds;

    BodyDeadline(Limits limits) {
        milliseconds = limits.bodyTime().toMillis();
    }

    void register(@Observes Filters filters) {
        filters.register(this::start, BEFORE_ANY_REFUSAL);
    }

    private void start(RoutingContext context) {
        var request = context.request();
        if (mayHaveBody(request)) {
            var vertx = context.vertx();
            var timer = vertx.setTimer(milliseconds, unused -> cutOff(context));
            request.end().onComplete(unused -> vertx.cancelTimer(timer));
        }
        context.next();
    }

    private static boolean mayHaveBody(HttpServerRequest request) {
        return !request.isEnded()
                && (request.version() == HttpVersion.HTTP_2
                        || request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                        || request.headers().contains(HttpHeaders.TRANSFER_ENCODING));
    }

    private static void cutOff(RoutingContext context) {
        var isHttp2 = context.request().version() == HttpVersion.HTTP_2;
        var response = context.response();
        if (!response.headWritten() && !response.ended()) {
            if (!isHttp2) {
                response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            }
            context.fail(TIMED_OUT);
        }
        if (isHttp2) {
            var unusedReset = response.reset(NO_ERROR);
        } else {
            var unusedClose = context.request().connection().close();
        }
    }
}
