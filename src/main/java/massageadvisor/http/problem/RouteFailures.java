package massageadvisor.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import massageadvisor.application.StoreUnavailableException;

/** Answers with a problem if a request fails outside the resources: body too large, unknown route, and so on. */
@Singleton
class RouteFailures {
    private static final int BEFORE_FRAMEWORK_HANDLERS = Integer.MIN_VALUE;

    private static final int UNAVAILABLE = ProblemCode.UNAVAILABLE.status();

    private final ObjectMapper mapper;

    RouteFailures(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_FRAMEWORK_HANDLERS).failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        var problem = problem(context);
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(json(problem));
    }

    private static Problem problem(RoutingContext context) {
        if (context.failure() instanceof Refusal refusal) {
            refusal.headers().forEach(context.response()::putHeader);
            return Problems.of(refusal.code(), refusal.detail(), context);
        }
        if (context.failure() instanceof StoreUnavailableException unavailable) {
            return Problems.unavailable(unavailable, context);
        }
        int status = context.statusCode() < 0 ? 500 : context.statusCode();
        var problem = Problems.of(ProblemCode.of(status), context);
        // Load shedding sets this status without a failure, and must not flood the log.
        if (status >= 500 && (context.failure() != null || status != UNAVAILABLE)) {
            Log.errorf(context.failure(), "Failure %d of request %s", status, problem.requestId());
        }
        return problem;
    }

    private String json(Problem problem) {
        try {
            return mapper.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
