package massageadvisor.http.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import massageadvisor.application.limit.RequestLimits;

/**
 * Cuts off a request whose body does not arrive in time, also one that trickles, and also after it was refused: till
 * then it holds its connection.
 */
@Singleton
class BodyTimeout {
    private static final int TIMED_OUT = 408;
    private static final long NO_ERROR = 0;

    /** A timer for each body would cost more than the answer to it; so all are looked at now and then. */
    private static final long MILLIS_BETWEEN_LOOKS = 250;

    private final long longest;
    private final Ticker ticker;
    private final Set<Arriving> arriving = ConcurrentHashMap.newKeySet();

    /** A body on its way, at the thread of its connection; each is only itself. */
    private static final class Arriving {
        private final RoutingContext context;
        private final Context thread;
        private final long since;

        private Arriving(RoutingContext context, Context thread, long since) {
            this.context = context;
            this.thread = thread;
            this.since = since;
        }
    }

    BodyTimeout(RequestLimits limits, Ticker ticker, Vertx vertx) {
        this.longest = limits.bodyTime().toNanos();
        this.ticker = ticker;
        var unusedId = vertx.setPeriodic(MILLIS_BETWEEN_LOOKS, look -> cutOffTheLate());
    }

    private void cutOffTheLate() {
        long now = ticker.read();
        var late = arriving.stream().filter(one -> now - one.since >= longest).toList();
        arriving.removeAll(Set.copyOf(late));
        late.forEach(one -> one.thread.runOnContext(unused -> cutOff(one.context)));
    }

    void start(RoutingContext context) {
        var request = context.request();
        if (mayHaveBody(request)) {
            var one = new Arriving(context, context.vertx().getOrCreateContext(), ticker.read());
            arriving.add(one);
            request.end().onComplete(arrived -> arriving.remove(one));
        }
    }

    private static boolean mayHaveBody(HttpServerRequest request) {
        return !request.isEnded()
                && (request.version() == HttpVersion.HTTP_2
                        || request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                        || request.headers().contains(HttpHeaders.TRANSFER_ENCODING));
    }

    private static void cutOff(RoutingContext context) {
        if (context.request().isEnded()) {
            return;
        }
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
