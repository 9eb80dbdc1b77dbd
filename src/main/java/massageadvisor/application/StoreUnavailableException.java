package massageadvisor.application;

/** The database is unavailable, too slow or full. A write that failed with this exception may or may not be stored. */
public final class StoreUnavailableException extends RuntimeException {
    private final String reason;

    /**
     * Creates the exception.
     *
     * @param reason for operators, written to the log; must not contain data from the request
     */
    public StoreUnavailableException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
