package massageadvisor.http.edge;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import massageadvisor.http.problem.AllowedMethods;
import massageadvisor.http.problem.RequestId;
import org.jboss.logging.Logger;

/** Logs one line per request when it ends. */
@Singleton
class AccessLog {
    /** The context entry for the id of the caller's key, a {@link UUID}. Authentication sets it. */
    private static final String KEY = "key";

    private static final String STARTED_AT = AccessLog.class.getName();
    static final String CATEGORY = "massageadvisor.access";
    private static final Logger LOG = Logger.getLogger(CATEGORY);

    private final RouteTemplates templates;
    private final Clock clock;

    AccessLog(AllowedMethods methods, Clock clock) {
        this.templates = new RouteTemplates(methods.templates());
        this.clock = clock;
    }

    /** Starts the measurement of a request. Further calls for the same request have no effect. */
    void start(RoutingContext context) {
        if (LOG.isInfoEnabled() && context.get(STARTED_AT) == null) {
            long startedAt = clock.millis();
            context.put(STARTED_AT, startedAt);
            context.addEndHandler(ended -> LOG.info(entry(context, startedAt).text()));
        }
    }

    private AccessLogEntry entry(RoutingContext context, long startedAt) {
        var response = context.response();
        return new AccessLogEntry(
                context.request().method(),
                templates.of(context.normalizedPath()),
                response.headWritten() ? response.getStatusCode() : 0,
                Math.max(0, clock.millis() - startedAt),
                RequestId.of(context),
                context.get(KEY) instanceof UUID id ? id : null);
    }
}
