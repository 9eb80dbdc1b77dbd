package massageadvisor.application.idempotency;

/** A request with the same idempotency key is in progress. */
public final class RequestInProgressException extends RuntimeException {
    public RequestInProgressException() {
        super("a request with the same idempotency key is in progress");
    }
}
