package massageadvisor.http.edge;

import com.github.benmanes.caffeine.cache.Ticker;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.UUID;
import massageadvisor.http.problem.AllowedMethods;
import massageadvisor.http.problem.RequestId;

/** Logs and measures each request when it ends, however it ends. */
@Singleton
class RequestRecorder {
    /** The context entry for the id of the caller's key, a {@link UUID}. Authentication sets it. */
    private static final String KEY = "key";

    private static final String STARTED = RequestRecorder.class.getName();

    private final RouteTemplates templates;
    private final Ticker ticker;
    private final AccessLog log;
    private final RequestMetrics metrics;

    RequestRecorder(AllowedMethods methods, Ticker ticker, AccessLog log, RequestMetrics metrics) {
        this.templates = new RouteTemplates(methods.templates());
        this.ticker = ticker;
        this.log = log;
        this.metrics = metrics;
    }

    /** Starts the measurement of a request. Further calls for the same request have no effect. */
    void start(RoutingContext context) {
        if (context.get(STARTED) == null) {
            long startedAt = ticker.read();
            context.put(STARTED, startedAt);
            context.addEndHandler(ended -> {
                var request = endedRequest(context, startedAt);
                log.log(request);
                metrics.record(request);
            });
        }
    }

    private EndedRequest endedRequest(RoutingContext context, long startedAt) {
        var response = context.response();
        return new EndedRequest(
                EndedRequest.nameOf(context.request().method()),
                templates.of(context.normalizedPath()),
                response.headWritten() ? response.getStatusCode() : 0,
                ticker.read() - startedAt,
                RequestId.of(context),
                context.get(KEY) instanceof UUID id ? id : null);
    }
}
