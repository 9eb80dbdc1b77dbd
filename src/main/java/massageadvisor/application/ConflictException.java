package massageadvisor.application;

/** The request conflicts with the current state. */
public final class ConflictException extends RuntimeException {
    private final String remedy;

    public ConflictException(String remedy) {
        super("conflict");
        this.remedy = remedy;
    }

    /** What the conflict is and how the caller can resolve it. It never repeats text from the request. */
    public String remedy() {
        return remedy;
    }
}
