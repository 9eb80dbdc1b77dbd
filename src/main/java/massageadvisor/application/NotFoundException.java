package massageadvisor.application;

/** The requested resource does not exist. */
public final class NotFoundException extends RuntimeException {
    private final String remedy;

    public NotFoundException(String remedy) {
        super("not found");
        this.remedy = remedy;
    }

    /** The same for an unknown id as for an erased recommendation. */
    public static NotFoundException ofRecommendation() {
        return new NotFoundException("No recommendation has this id. Ids are in the Location header of a create"
                + " response and in GET /v1/recommendations. An erased recommendation cannot be recovered.");
    }

    /** For a retry of the create. */
    public static NotFoundException ofErased() {
        return new NotFoundException("The recommendation that this Idempotency-Key created has been erased, and is not"
                + " created again. To store another one, send a new Idempotency-Key.");
    }

    public static NotFoundException ofClinic() {
        return new NotFoundException("No clinic has this id. GET /v1/clinics lists all clinics.");
    }

    /** The same for an unknown id as for a key of another clinic. */
    public static NotFoundException ofKey() {
        return new NotFoundException("No key has this id. The list of keys contains all ids.");
    }

    /** Where the caller can find what exists. It never repeats text from the request. */
    public String remedy() {
        return remedy;
    }
}
