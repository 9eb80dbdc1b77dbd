package massageadvisor.application;

/** The database is away, too slow or full; nothing that was to be stored may be taken as stored. */
public final class StoreUnavailableException extends RuntimeException {
    private final String reason;

    /** With a reason for those who run the service, which must not hold what was to be stored. */
    public StoreUnavailableException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
