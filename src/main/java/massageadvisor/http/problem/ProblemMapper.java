package massageadvisor.http.problem;

import io.quarkus.logging.Log;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import massageadvisor.application.ConflictException;
import massageadvisor.application.NotFoundException;
import massageadvisor.application.StoreUnavailableException;
import massageadvisor.application.idempotency.AlreadyCreatedException;
import massageadvisor.application.idempotency.IdempotencyKeyReusedException;
import massageadvisor.application.idempotency.RequestInProgressException;
import massageadvisor.input.InvalidInputException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Maps exceptions to problems. */
final class ProblemMapper {
    private static final List<String> RETAINED_HEADERS = List.of(HttpHeaders.RETRY_AFTER, HttpHeaders.WWW_AUTHENTICATE);

    private static final String RETRY_AFTER_SECONDS = "1";

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
    Response conflict(ConflictException e) {
        return response(Problems.of(ProblemCode.CONFLICT, e.remedy(), request.getCurrent()));
    }

    @ServerExceptionMapper
    Response refused(Refusal e) {
        e.headers().forEach(this::setHeader);
        return response(Problems.of(e.code(), e.detail(), request.getCurrent()));
    }

    @ServerExceptionMapper
    Response running(RequestInProgressException e) {
        setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return response(Problems.of(
                ProblemCode.CONFLICT,
                "An earlier request with this Idempotency-Key is still in flight. Retry after the time in Retry-After.",
                request.getCurrent()));
    }

    @ServerExceptionMapper
    Response alreadyCreated(AlreadyCreatedException e) {
        var context = request.getCurrent();
        setHeader(HttpHeaders.LOCATION, withoutSlash(context.normalizedPath()) + "/" + e.id());
        return response(Problems.alreadyCreated(e.id(), context));
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    @ServerExceptionMapper
    Response reused(IdempotencyKeyReusedException e) {
        return response(Problems.of(ProblemCode.IDEMPOTENCY_KEY_REUSED, request.getCurrent()));
    }

    @ServerExceptionMapper
    Response unavailable(StoreUnavailableException e) {
        return response(Problems.unavailable(e, request.getCurrent()));
    }

    @ServerExceptionMapper
    Response methodNotAllowed(NotAllowedException e) {
        var context = request.getCurrent();
        setHeader(HttpHeaders.ALLOW, allowedMethods.of(context.normalizedPath()));
        return response(Problems.of(ProblemCode.METHOD_NOT_ALLOWED, context));
    }

    /**
     * Maps the other exceptions of JAX-RS by status and retains the headers that tell clients how to retry. A status
     * without a problem of its own, such as 410 or a redirection, changes to that of the mapped problem.
     */
    @ServerExceptionMapper
    Response jaxRs(WebApplicationException e) {
        var raised = e.getResponse();
        var problem = Problems.of(ProblemCode.of(raised.getStatus()), request.getCurrent());
        if (problem.status() >= 500) {
            log(e, problem);
        }
        RETAINED_HEADERS.stream()
                .filter(raised.getHeaders()::containsKey)
                .forEach(name -> setHeader(name, raised.getHeaderString(name)));
        return response(problem);
    }

    /** Replaces a header. A header of a JAX-RS response would be added to one that is set already. */
    private void setHeader(String name, String value) {
        request.getCurrent().response().headers().set(name, value);
    }

    /**
     * The body could not be read completely: it was too large or too slow, or the connection broke. Usually the caller
     * was already answered or has disconnected; this handles the rest.
     */
    @ServerExceptionMapper
    Response reading(IOException e) {
        var context = request.getCurrent();
        if (context.response().getStatusCode() == ProblemCode.TOO_LARGE.status()) {
            return response(Problems.of(ProblemCode.TOO_LARGE, context));
        }
        return context.request().isEnded()
                ? unexpected(e)
                : response(Problems.of(ProblemCode.REQUEST_TIMEOUT, context));
    }

    /** Logs an unexpected exception with the request id, and reveals only that id to the caller. */
    @ServerExceptionMapper
    Response unexpected(Throwable e) {
        var problem = Problems.of(ProblemCode.INTERNAL, request.getCurrent());
        log(e, problem);
        return response(problem);
    }

    private static void log(Throwable e, Problem problem) {
        Log.errorf(e, "Unexpected failure of request %s", problem.requestId());
    }

    private static Response response(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
