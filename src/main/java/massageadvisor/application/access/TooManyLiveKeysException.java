package massageadvisor.application.access;

/** As many keys of one name are live as may be. */
public final class TooManyLiveKeysException extends RuntimeException {
    public TooManyLiveKeysException() {
        super("as many keys of this name are live as may be");
    }
}
