package massageadvisor.application.retry;

/** What a request has made, and whether by this attempt or an earlier one. */
public record Answered<T>(T made, When when) {
    /** Which attempt made it. */
    public enum When {
        NOW,
        BEFORE
    }

    public static <T> Answered<T> now(T made) {
        return new Answered<>(made, When.NOW);
    }

    public static <T> Answered<T> before(T made) {
        return new Answered<>(made, When.BEFORE);
    }
}
