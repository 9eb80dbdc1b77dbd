package massageadvisor.http.limit;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import massageadvisor.application.limit.RequestLimits;

/** Refuses at once what would only wait: a service that is full answers those it has taken in. */
@Singleton
class ConcurrencyLimit {
    private static final int UNAVAILABLE = 503;

    private final int most;
    private final AtomicInteger underWay = new AtomicInteger();

    ConcurrencyLimit(RequestLimits limits) {
        most = limits.concurrentRequests();
    }

    int underWay() {
        return underWay.get();
    }

    /** Fails the request if it does not. */
    boolean admits(RoutingContext context) {
        if (ManagementPaths.isHealth(context)) {
            return true;
        }
        if (underWay.incrementAndGet() > most) {
            underWay.decrementAndGet();
            context.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
            context.fail(UNAVAILABLE);
            return false;
        }
        InFlightRequest.take(context).atItsEnd(underWay::decrementAndGet);
        return true;
    }
}
