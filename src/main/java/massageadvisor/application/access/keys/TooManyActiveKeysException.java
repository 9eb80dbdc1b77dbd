package massageadvisor.application.access.keys;

/** As many keys are live as may be. */
public final class TooManyActiveKeysException extends RuntimeException {
    /** Which keys are too many. */
    public enum Which {
        OF_ONE_NAME,
        IN_ALL
    }

    private final Which which;

    public TooManyActiveKeysException(Which which) {
        super("as many keys are live as may be");
        this.which = which;
    }

    public Which which() {
        return which;
    }
}
