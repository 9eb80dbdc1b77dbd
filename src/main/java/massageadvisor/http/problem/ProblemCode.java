package massageadvisor.http.problem;

import java.util.Optional;
import java.util.stream.Stream;
import massageadvisor.rules.vocabulary.Coded;

/** The kinds of problems, each with its status. The messages contain their titles and remedies. */
public enum ProblemCode implements Coded {
    INVALID_REQUEST(400),
    UNAUTHORIZED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REQUEST_TIMEOUT(408),
    CONFLICT(409),
    ALREADY_CREATED(409),
    PRECONDITION_FAILED(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    IDEMPOTENCY_KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    RATE_LIMITED(429),
    INTERNAL(500),
    UNAVAILABLE(503);

    private final String code = Coded.codeOf(this);
    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    public int status() {
        return status;
    }

    /**
     * The problem for a status. Any other client error is an invalid request; anything else, including redirections,
     * which this service never sends, is an internal error.
     */
    static ProblemCode of(int status) {
        Optional<ProblemCode> exact =
                Stream.of(values()).filter(code -> code.status == status).findFirst();
        return exact.orElse(status >= 400 && status < 500 ? INVALID_REQUEST : INTERNAL);
    }
}
