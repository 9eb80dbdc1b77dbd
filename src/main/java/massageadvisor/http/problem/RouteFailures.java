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

/** Answers with a problem where a request fails before or beside the resources: too large, no such route, and so on. */
@Singleton
class RouteFailures {
    private static final int BEFORE_THE_FRAMEWORKS_OWN = Integer.MIN_VALUE;

    private static final int UNAVAILABLE = ProblemCode.UNAVAILABLE.status();

    private final ObjectMapper mapper;

    RouteFailures(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_THE_FRAMEWORKS_OWN).failureHandler(this::answer);
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
        if (context.failure() instanceof StoreUnavailableException away) {
            return Problems.unavailable(away, context);
        }
        int status = context.statusCode() < 0 ? 500 : context.statusCode();
        var problem = Problems.of(ProblemCode.of(status), context);
        // A filter that refuses since the service is full has no failure to tell of, and must not fill the log.
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
