package massageadvisor.http.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import massageadvisor.application.limit.Limits;

/** Refuses at once what would only wait: a service that is full answers those it has taken in. */
@Singleton
class ConcurrencyLimit {
    private static final int BEFORE_ALL_WORK = 9_600;
    private static final int UNAVAILABLE = 503;

    private final int most;
    private final AtomicInteger underWay = new AtomicInteger();

    ConcurrencyLimit(Limits limits) {
        most = limits.concurrentRequests();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL_WORK);
    }

    int underWay() {
        return underWay.get();
    }

    private void check(RoutingContext context) {
        if (OperationPaths.isHealth(context)) {
            context.next();
        } else if (underWay.incrementAndGet() > most) {
            underWay.decrementAndGet();
            context.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
            context.fail(UNAVAILABLE);
        } else {
            Slot.take(context).atItsEnd(underWay::decrementAndGet);
            context.next();
        }
    }
}
