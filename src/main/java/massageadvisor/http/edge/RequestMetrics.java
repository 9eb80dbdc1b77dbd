package massageadvisor.http.edge;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.http.Outcome;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Measures requests by method, route and status, except those under {@code /q/}. Each timer is looked up once: the
 * framework's own metrics sort labels for each request, which takes a twentieth of the time of a preview.
 */
@Singleton
class RequestMetrics {
    private final MeterRegistry registry;
    private final Map<Series, Timer> timers = new ConcurrentHashMap<>();

    private record Series(String method, String route, int status) {}

    RequestMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void record(EndedRequest request) {
        if (!request.route().equals(RouteTemplates.ANY_FRAMEWORK_PATH)) {
            var series = new Series(request.method(), request.route(), request.status());
            timers.computeIfAbsent(series, this::timer).record(request.nanos(), TimeUnit.NANOSECONDS);
        }
    }

    private Timer timer(Series series) {
        return Timer.builder("http.server.requests")
                .tag("method", series.method())
                .tag("uri", series.route())
                .tag("status", Integer.toString(series.status()))
                .tag("outcome", Outcome.forStatus(series.status()).name())
                .register(registry);
    }
}
