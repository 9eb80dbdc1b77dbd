package massageadvisor.application;

/** What was asked for cannot be together with what is there. */
public final class ConflictException extends RuntimeException {
    private final String remedy;

    public ConflictException(String remedy) {
        super("conflict");
        this.remedy = remedy;
    }

    /** What stands in the way, and what the caller can do about it; it never repeats what was sent. */
    public String remedy() {
        return remedy;
    }
}
