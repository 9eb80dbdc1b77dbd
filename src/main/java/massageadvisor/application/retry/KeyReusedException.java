package massageadvisor.application.retry;

/** The idempotency key was used for another request. */
public final class KeyReusedException extends RuntimeException {
    public KeyReusedException() {
        super("the idempotency key was used for another request");
    }
}
