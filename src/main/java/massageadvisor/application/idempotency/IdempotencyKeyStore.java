package massageadvisor.application.idempotency;

/** Port: stores the idempotency keys of requests. */
public interface IdempotencyKeyStore {
    /**
     * Deletes the keys of all clinics that are older than 24 hours. Blocks until all are deleted.
     *
     * @throws massageadvisor.application.StoreUnavailableException if the database is unavailable or too slow; some
     *     expired keys may then be left
     */
    void deleteExpired();
}
