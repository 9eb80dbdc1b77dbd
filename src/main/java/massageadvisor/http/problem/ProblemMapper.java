package massageadvisor.http.problem;

import io.quarkus.logging.Log;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import massageadvisor.application.NotFoundException;
import massageadvisor.intake.InvalidInputException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one table from exceptions to problems. */
final class ProblemMapper {
    private final CurrentVertxRequest request;
    private final AllowedMethods allowedMethods;

    ProblemMapper(CurrentVertxRequest request, AllowedMethods allowedMethods) {
        this.request = request;
        this.allowedMethods = allowedMethods;
    }

    @ServerExceptionMapper
    Response invalid(InvalidInputException e) {
        return response(Problems.invalid(e.errors(), request.getCurrent()));
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException e) {
        return response(Problems.of(ProblemCode.NOT_FOUND, e.remedy(), request.getCurrent()));
    }

    @ServerExceptionMapper
    Response methodNotAllowed(NotAllowedException e) {
        var context = request.getCurrent();
        return Response.fromResponse(response(Problems.of(ProblemCode.METHOD_NOT_ALLOWED, context)))
                .header(HttpHeaders.ALLOW, allowedMethods.of(context.normalizedPath()))
                .build();
    }

    /** What else JAX-RS itself raised keeps its status. */
    @ServerExceptionMapper
    Response jaxRs(WebApplicationException e) {
        var code = ProblemCode.of(e.getResponse().getStatus());
        return response(Problems.of(code, request.getCurrent()));
    }

    /** The unexpected: everything to the log under the request id, and to the caller only that id. */
    @ServerExceptionMapper
    Response unexpected(Throwable e) {
        var problem = Problems.of(ProblemCode.INTERNAL, request.getCurrent());
        Log.errorf(e, "Unexpected failure of request %s", problem.requestId());
        return response(problem);
    }

    private static Response response(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
