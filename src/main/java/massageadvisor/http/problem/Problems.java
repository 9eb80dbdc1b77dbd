package massageadvisor.http.problem;

import io.quarkus.logging.Log;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.UUID;
import massageadvisor.application.StoreUnavailableException;
import massageadvisor.input.InputError;
import massageadvisor.input.InputError.Where;

/** Writes problems. No detail ever repeats what was sent or names what runs inside. */
final class Problems {
    private static final String PAGES = "/problems/";
    private static final int MOST_ERRORS = 200;
    private static final String SECONDS_UNTIL_A_RETRY = "2";

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

    /** It was created before, under this id. */
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
        return of(code, Messages.remedy(code), context);
    }

    /**
     * The database failed. The cause goes to the log without its trace: it lies outside, and may be the same a thousand
     * times. The answer says when to come back.
     */
    static Problem unavailable(StoreUnavailableException e, RoutingContext context) {
        var problem = of(ProblemCode.UNAVAILABLE, context);
        Log.errorf("The database failed request %s: %s", problem.requestId(), e.reason());
        context.response().putHeader(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_A_RETRY);
        return problem;
    }

    /**
     * Shows {@value #MOST_ERRORS} errors at most and says if there are more, so that a small request has no huge
     * answer.
     */
    static Problem invalid(List<InputError> errors, RoutingContext context) {
        var problem = of(ProblemCode.INVALID_REQUEST, context);
        var cut = errors.size() > MOST_ERRORS ? Messages.cut(errors.size(), MOST_ERRORS) + " " : "";
        return new Problem(
                problem.type(),
                problem.title(),
                problem.status(),
                cut + problem.detail(),
                problem.code(),
                problem.requestId(),
                errors.stream().limit(MOST_ERRORS).map(Problems::fieldError).toList(),
                null);
    }

    private static Problem.FieldError fieldError(InputError error) {
        var code = error.code().code();
        var detail = Messages.detail(error);
        return error.where() == Where.BODY
                ? new Problem.FieldError(error.place(), null, code, detail)
                : new Problem.FieldError(null, error.place(), code, detail);
    }
}
