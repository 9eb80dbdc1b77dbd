package massageadvisor.application.retry;

import java.util.UUID;

/** The same request has created before what is shown only once. */
public final class AlreadyCreatedException extends RuntimeException {
    private final UUID id;

    public AlreadyCreatedException(UUID id) {
        super("it was created before");
        this.id = id;
    }

    /** Of what was created. */
    public UUID id() {
        return id;
    }
}
