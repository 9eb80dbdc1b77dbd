package massageadvisor.http.limit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import massageadvisor.application.limit.RequestLimits;

/** Sheds load: when the maximum number of requests is in flight, further requests are refused at once with 503. */
@Singleton
class ConcurrencyLimit {
    private static final int UNAVAILABLE = 503;

    private final int max;
    private final AtomicInteger inFlight = new AtomicInteger();

    ConcurrencyLimit(RequestLimits limits, MeterRegistry registry) {
        max = limits.concurrentRequests();
        var unusedGauge = Gauge.builder("http.server.active.requests", inFlight, AtomicInteger::get)
                .register(registry);
    }

    int inFlight() {
        return inFlight.get();
    }

    /** Admits the request, or fails it with 503. Health checks are always admitted. */
    boolean admits(RoutingContext context) {
        if (ManagementPaths.isHealth(context)) {
            return true;
        }
        if (inFlight.incrementAndGet() > max) {
            inFlight.decrementAndGet();
            context.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
            context.fail(UNAVAILABLE);
            return false;
        }
        InFlightRequest.start(context).onEnd(inFlight::decrementAndGet);
        return true;
    }
}
