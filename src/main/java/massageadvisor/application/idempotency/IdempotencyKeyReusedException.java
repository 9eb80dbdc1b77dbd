package massageadvisor.application.idempotency;

/** The idempotency key was used before, for a different request. */
public final class IdempotencyKeyReusedException extends RuntimeException {
    public IdempotencyKeyReusedException() {
        super("the idempotency key was used for a different request");
    }
}
