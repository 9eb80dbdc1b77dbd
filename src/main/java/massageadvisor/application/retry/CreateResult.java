package massageadvisor.application.retry;

/** What a request has made, and whether by this attempt or an earlier one. */
public record CreateResult<T>(T made, When when) {
    /** Which attempt made it. */
    public enum When {
        NOW,
        BEFORE
    }

    public static <T> CreateResult<T> now(T made) {
        return new CreateResult<>(made, When.NOW);
    }

    public static <T> CreateResult<T> before(T made) {
        return new CreateResult<>(made, When.BEFORE);
    }
}
