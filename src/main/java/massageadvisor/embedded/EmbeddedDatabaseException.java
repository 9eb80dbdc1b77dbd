package massageadvisor.embedded;

/** The embedded database cannot be started or used. */
public final class EmbeddedDatabaseException extends RuntimeException {
    private final String reason;

    EmbeddedDatabaseException(String reason) {
        super(reason);
        this.reason = reason;
    }

    EmbeddedDatabaseException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** The cause and the remedy, for the person who starts the service. */
    public String reason() {
        return reason;
    }
}
