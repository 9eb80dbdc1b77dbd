package massageadvisor.application.access.keys;

/** The owner has as many active keys as it may have. */
public final class TooManyActiveKeysException extends RuntimeException {
    /** Which maximum of {@link ActiveKeyLimit} was reached. */
    public enum Reached {
        PER_NAME,
        TOTAL
    }

    private final Reached reached;

    public TooManyActiveKeysException(Reached reached) {
        super("too many active keys: " + reached);
        this.reached = reached;
    }

    public Reached reached() {
        return reached;
    }
}
