package massageadvisor.application.idempotency;

/** The resource of a create request, and whether this request or an earlier attempt created it. */
public record CreateResult<T>(T resource, Outcome outcome) {
    /** Which attempt created the resource. */
    public enum Outcome {
        /** This request created it. */
        CREATED,
        /** An earlier request with the same idempotency key created it. */
        REPLAYED
    }

    public static <T> CreateResult<T> created(T resource) {
        return new CreateResult<>(resource, Outcome.CREATED);
    }

    public static <T> CreateResult<T> replayed(T resource) {
        return new CreateResult<>(resource, Outcome.REPLAYED);
    }
}
