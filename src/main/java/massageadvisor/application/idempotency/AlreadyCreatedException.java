package massageadvisor.application.idempotency;

import java.util.UUID;

/** A retried request has created its resource before, and the response cannot be repeated because it held a secret. */
public final class AlreadyCreatedException extends RuntimeException {
    private final UUID id;

    public AlreadyCreatedException(UUID id) {
        super("already created");
        this.id = id;
    }

    /** The id of the resource that was created. */
    public UUID id() {
        return id;
    }
}
