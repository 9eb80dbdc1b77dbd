package massageadvisor.application;

/** The database is away, too slow or full; nothing that was to be stored may be taken as stored. */
public final class StoreUnavailableException extends RuntimeException {
    public StoreUnavailableException(Throwable cause) {
        super("the database is not available", cause);
    }
}
