package massageadvisor.http.problem;

import io.quarkus.logging.Log;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.UUID;
import massageadvisor.application.StoreUnavailableException;
import massageadvisor.input.InputError;
import massageadvisor.input.InputError.Part;

/** Creates problems. Their details never repeat the request or reveal internals. */
final class Problems {
    private static final String PAGES = "/problems/";
    private static final int MAX_ERRORS = 200;
    private static final String RETRY_AFTER_SECONDS = "2";

    private Problems() {}

    static Problem of(ProblemCode code, String detail, RoutingContext context) {
        return new Problem(
                PAGES + code.code(),
                Messages.title(code),
                code.status(),
                detail,
                code.code(),
                RequestId.of(context),
                null,
                null);
    }

    /** A previous request has already created the resource with this id. */
    static Problem alreadyCreated(UUID id, RoutingContext context) {
        var problem = of(ProblemCode.ALREADY_CREATED, context);
        return new Problem(
                problem.type(),
                problem.title(),
                problem.status(),
                problem.detail(),
                problem.code(),
                problem.requestId(),
                null,
                id.toString());
    }

    static Problem of(ProblemCode code, RoutingContext context) {
        return of(code, Messages.remedy(code, context.request().method()), context);
    }

    /**
     * The database failed. Logs the cause without its stack trace, because it is external and may repeat thousands of
     * times. The response says when to retry.
     */
    static Problem unavailable(StoreUnavailableException e, RoutingContext context) {
        var problem = of(ProblemCode.UNAVAILABLE, context);
        Log.errorf("The database failed for request %s: %s", problem.requestId(), e.reason());
        context.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return problem;
    }

    /** Lists at most {@value #MAX_ERRORS} errors and says if there are more, so that responses stay small. */
    static Problem invalid(List<InputError> errors, RoutingContext context) {
        var problem = of(ProblemCode.INVALID_REQUEST, context);
        var truncated = errors.size() > MAX_ERRORS ? Messages.truncated(errors.size(), MAX_ERRORS) + " " : "";
        return new Problem(
                problem.type(),
                problem.title(),
                problem.status(),
                truncated + problem.detail(),
                problem.code(),
                problem.requestId(),
                errors.stream().limit(MAX_ERRORS).map(Problems::fieldError).toList(),
                null);
    }

    private static Problem.FieldError fieldError(InputError error) {
        var code = error.code().code();
        var detail = Messages.detail(error);
        return error.part() == Part.BODY
                ? new Problem.FieldError(error.location(), null, code, detail)
                : new Problem.FieldError(null, error.location(), code, detail);
    }
}
