package massageadvisor.http.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import massageadvisor.http.problem.RequestId;

/**
 * What every request gets before anybody looks at it: an id, headers, and a line in the access log once it is over. All
 * by one filter, since every filter has its price.
 */
@Singleton
class RequestPrologue {
    private static final int BEFORE_ALL_OTHERS = 10_000;
    private static final int BEFORE_THE_PROBLEM_IS_WRITTEN = 1;

    private final AccessLog accessLog;

    RequestPrologue(AccessLog accessLog) {
        this.accessLog = accessLog;
    }

    void register(@Observes Filters filters) {
        filters.register(this::enter, BEFORE_ALL_OTHERS);
    }

    /**
     * A request without a Host meets no filter; and a problem is never kept, whatever was to be answered in its place.
     */
    void registerForFailures(@Observes @Priority(BEFORE_THE_PROBLEM_IS_WRITTEN) Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::enter);
    }

    private void enter(RoutingContext context) {
        if (!context.response().headWritten()) {
            RequestId.of(context);
            SecurityHeaders.putOn(context);
        }
        accessLog.begin(context);
        context.next();
    }
}
