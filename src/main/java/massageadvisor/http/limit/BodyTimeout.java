package massageadvisor.http.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import massageadvisor.application.limit.RequestLimits;

/**
 * Aborts requests whose body does not arrive in time, including bodies that trickle in and bodies of refused requests:
 * until its body has arrived, a request occupies its connection.
 */
@Singleton
class BodyTimeout {
    private static final int REQUEST_TIMEOUT = 408;
    private static final long NO_ERROR = 0;

    /** One periodic check of all bodies is cheaper than a timer per body. */
    private static final long CHECK_INTERVAL_MILLIS = 250;

    private final long timeoutNanos;
    private final Ticker ticker;
    private final Set<IncomingBody> incoming = ConcurrentHashMap.newKeySet();

    /** A body that has not arrived completely, with the event loop of its connection. Compared by identity. */
    private static final class IncomingBody {
        private final RoutingContext context;
        private final Context eventLoop;
        private final long startedAt;

        private IncomingBody(RoutingContext context, Context eventLoop, long startedAt) {
            this.context = context;
            this.eventLoop = eventLoop;
            this.startedAt = startedAt;
        }
    }

    BodyTimeout(RequestLimits limits, Ticker ticker, Vertx vertx) {
        this.timeoutNanos = limits.bodyTimeout().toNanos();
        this.ticker = ticker;
        var unusedId = vertx.setPeriodic(CHECK_INTERVAL_MILLIS, timerId -> abortLateBodies());
    }

    private void abortLateBodies() {
        long now = ticker.read();
        var late = incoming.stream()
                .filter(body -> now - body.startedAt >= timeoutNanos)
                .toList();
        incoming.removeAll(Set.copyOf(late));
        late.forEach(body -> body.eventLoop.runOnContext(unused -> abort(body.context)));
    }

    /** Starts the timeout for the body of this request, if it can have one. */
    void start(RoutingContext context) {
        var request = context.request();
        if (RequestForm.mayHaveBody(request)) {
            var body = new IncomingBody(context, context.vertx().getOrCreateContext(), ticker.read());
            incoming.add(body);
            request.end()
                    .onComplete(arrived -> incoming.remove(body))
                    .onFailure(cause -> BrokenBody.answer(context, cause));
        }
    }

    private static void abort(RoutingContext context) {
        if (context.request().isEnded()) {
            return;
        }
        var isHttp2 = context.request().version() == HttpVersion.HTTP_2;
        var response = context.response();
        if (!response.headWritten() && !response.ended()) {
            if (!isHttp2) {
                response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            }
            context.fail(REQUEST_TIMEOUT);
        }
        if (isHttp2) {
            var unusedReset = response.reset(NO_ERROR);
        } else {
            var unusedClose = context.request().connection().close();
        }
    }
}
