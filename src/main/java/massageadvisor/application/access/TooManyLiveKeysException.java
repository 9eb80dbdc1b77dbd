package massageadvisor.application.access;

/** As many keys are live as may be. */
public final class TooManyLiveKeysException extends RuntimeException {
    /** Which keys are too many. */
    public enum Which {
        OF_ONE_NAME,
        IN_ALL
    }

    private final Which which;

    public TooManyLiveKeysException(Which which) {
        super("as many keys are live as may be");
        this.which = which;
    }

    public Which which() {
        return which;
    }
}
