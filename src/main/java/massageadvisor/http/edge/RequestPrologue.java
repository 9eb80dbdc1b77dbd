package massageadvisor.http.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import massageadvisor.http.problem.RequestId;

/**
 * The first step of every request: assigns a request id, sets the security headers and starts its measurement. One
 * filter for all of them, because every filter costs time.
 */
@Singleton
class RequestPrologue {
    private static final int FIRST = 10_000;
    private static final int BEFORE_PROBLEM_WRITER = 1;

    private final RequestRecorder recorder;

    RequestPrologue(RequestRecorder recorder) {
        this.recorder = recorder;
    }

    void register(@Observes Filters filters) {
        filters.register(this::enter, FIRST);
    }

    /**
     * Also runs for failures: a request without a Host header passes no filter, and the response to a failure must not
     * be cacheable, whatever the operation has set before it failed.
     */
    void registerForFailures(@Observes @Priority(BEFORE_PROBLEM_WRITER) Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::enter);
    }

    private void enter(RoutingContext context) {
        if (!context.response().headWritten()) {
            RequestId.of(context);
            SecurityHeaders.putOn(context);
        }
        recorder.start(context);
        context.next();
    }
}
