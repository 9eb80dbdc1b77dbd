package massageadvisor.http.problem;

import java.util.Map;

/** A request was rejected before its operation started. */
public final class Refusal extends RuntimeException {
    private final ProblemCode code;
    private final transient Map<String, String> headers;

    /**
     * @param detail says what the caller can do; it never repeats the request
     * @param headers additional headers of the response
     */
    public Refusal(ProblemCode code, String detail, Map<String, String> headers) {
        super(detail, null, false, false);
        this.code = code;
        this.headers = Map.copyOf(headers);
    }

    ProblemCode code() {
        return code;
    }

    String detail() {
        return String.valueOf(getMessage());
    }

    Map<String, String> headers() {
        return headers;
    }
}
