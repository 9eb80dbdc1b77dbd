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
        var problem = Problems.of(code(context), context);
        log(context, problem);
        if (context.failure() instanceof StoreUnavailableException) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, ProblemMapper.SECONDS_UNTIL_A_RETRY);
        }
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(json(problem));
    }

    private static ProblemCode code(RoutingContext context) {
        if (context.failure() instanceof StoreUnavailableException) {
            return ProblemCode.UNAVAILABLE;
        }
        return ProblemCode.of(context.statusCode() < 0 ? 500 : context.statusCode());
    }

    /** A filter that refuses since the service is full has no failure to tell of, and must not fill the log. */
    private static void log(RoutingContext context, Problem problem) {
        var failure = context.failure();
        if (failure instanceof StoreUnavailableException unavailable) {
            ProblemMapper.log(unavailable, problem);
        } else if (problem.status() >= 500 && (failure != null || problem.status() != UNAVAILABLE)) {
            Log.errorf(failure, "Failure %d of request %s", context.statusCode(), problem.requestId());
        }
    }

    private String json(Problem problem) {
        try {
            return mapper.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
