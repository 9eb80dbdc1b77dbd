package massageadvisor.http.problem;

import java.util.Optional;
import java.util.stream.Stream;
import massageadvisor.rules.vocabulary.Coded;

/** Every kind of failure that a caller can see, with its status. Titles and remedies stand in the messages. */
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
     * The problem that this status means; a client error without one of its own is an invalid request, and whatever
     * else has none (a redirection too, which nothing here sends) is a failure inside.
     */
    static ProblemCode of(int status) {
        Optional<ProblemCode> exact =
                Stream.of(values()).filter(code -> code.status == status).findFirst();
        return exact.orElse(status >= 400 && status < 500 ? INVALID_REQUEST : INTERNAL);
    }
}
