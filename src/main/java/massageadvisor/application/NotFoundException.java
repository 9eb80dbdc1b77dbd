package massageadvisor.application;

/** What was asked for by its code, version or id is not there. */
public final class NotFoundException extends RuntimeException {
    private final String remedy;

    public NotFoundException(String remedy) {
        super("not found");
        this.remedy = remedy;
    }

    /** Says the same of an id that never was, and of one that was erased. */
    public static NotFoundException ofRecommendation() {
        return new NotFoundException("No recommendation has this id. The Location header of a created one and"
                + " GET /v1/recommendations name ids; what was erased is gone for good.");
    }

    public static NotFoundException ofClinic() {
        return new NotFoundException("No clinic has this id. GET /v1/clinics names those that there are.");
    }

    /** Says the same of an id that never was, and of one that is another clinic's. */
    public static NotFoundException ofKey() {
        return new NotFoundException("No key here has this id. The list of keys names those that there are.");
    }

    /** Where the caller finds what is there; it never repeats what was asked for. */
    public String remedy() {
        return remedy;
    }
}
