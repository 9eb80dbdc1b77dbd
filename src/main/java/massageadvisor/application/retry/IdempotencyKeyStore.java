package massageadvisor.application.retry;

/** Port: what is kept of requests that may be sent again. */
public interface IdempotencyKeyStore {
    /**
     * Forgets those of all clinics that are older than 24 hours.
     *
     * @throws massageadvisor.application.StoreUnavailableException if the database is away or slow
     */
    void forgetExpired();
}
