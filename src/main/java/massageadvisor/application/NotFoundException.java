package massageadvisor.application;

/** What was asked for by its code or version is not there. */
public final class NotFoundException extends RuntimeException {
    private final String remedy;

    public NotFoundException(String remedy) {
        super("not found");
        this.remedy = remedy;
    }

    /** Where the caller finds what is there; it never repeats what was asked for. */
    public String remedy() {
        return remedy;
    }
}
