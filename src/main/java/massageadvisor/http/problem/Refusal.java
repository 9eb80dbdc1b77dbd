package massageadvisor.http.problem;

import java.util.Map;

/** A request is refused before its operation begins. */
public final class Refusal extends RuntimeException {
    private final ProblemCode code;
    private final transient Map<String, String> headers;

    /**
     * @param detail what the caller can do about it; it never repeats what was sent
     * @param headers what the answer has besides the problem
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
