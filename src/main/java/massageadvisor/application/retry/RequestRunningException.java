package massageadvisor.application.retry;

/** A request with the same idempotency key is being worked on. */
public final class RequestRunningException extends RuntimeException {
    public RequestRunningException() {
        super("a request with the same idempotency key is running");
    }
}
