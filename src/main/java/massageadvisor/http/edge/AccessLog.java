package massageadvisor.http.edge;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import massageadvisor.http.problem.AllowedMethods;
import massageadvisor.http.problem.RequestId;
import org.jboss.logging.Logger;

/** One line for each request, once it is over. */
@Singleton
class AccessLog {
    /** The id of the caller's key, a {@link UUID}, which whoever knows it puts into the context. */
    private static final String KEY = "key";

    private static final String SEEN = AccessLog.class.getName();
    static final String CATEGORY = "massageadvisor.access";
    private static final Logger LOG = Logger.getLogger(CATEGORY);

    private final RouteTemplates templates;
    private final Clock clock;

    AccessLog(AllowedMethods methods, Clock clock) {
        this.templates = new RouteTemplates(methods.templates());
        this.clock = clock;
    }

    /** Once for each request, also if it is called again. */
    void begin(RoutingContext context) {
        if (LOG.isInfoEnabled() && context.get(SEEN) == null) {
            long begun = clock.millis();
            context.put(SEEN, begun);
            context.addEndHandler(over -> LOG.info(line(context, begun).text()));
        }
    }

    private AccessLogEntry line(RoutingContext context, long begun) {
        var response = context.response();
        return new AccessLogEntry(
                context.request().method(),
                templates.of(context.normalizedPath()),
                response.headWritten() ? response.getStatusCode() : 0,
                Math.max(0, clock.millis() - begun),
                RequestId.of(context),
                context.get(KEY) instanceof UUID id ? id : null);
    }
}
