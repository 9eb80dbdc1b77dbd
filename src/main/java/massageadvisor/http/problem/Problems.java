package massageadvisor.http.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.List;
import massageadvisor.input.InputError;
import massageadvisor.input.InputError.Where;

/** Writes problems. No detail ever repeats what was sent or names what runs inside. */
final class Problems {
    private static final String PAGES = "/problems/";
    private static final int MOST_ERRORS = 200;

    private Problems() {}

    static Problem of(ProblemCode code, String detail, RoutingContext context) {
        return new Problem(
                PAGES + code.code(),
                Messages.title(code),
                code.status(),
                detail,
                code.code(),
                RequestId.of(context),
                null);
    }

    static Problem of(ProblemCode code, RoutingContext context) {
        return of(code, Messages.remedy(code), context);
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
                errors.stream().limit(MOST_ERRORS).map(Problems::fieldError).toList());
    }

    private static Problem.FieldError fieldError(InputError error) {
        var code = error.code().code();
        var detail = Messages.detail(error);
        return error.where() == Where.BODY
                ? new Problem.FieldError(error.place(), null, code, detail)
                : new Problem.FieldError(null, error.place(), code, detail);
    }
}
