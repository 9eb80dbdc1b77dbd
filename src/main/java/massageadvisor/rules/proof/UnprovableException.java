package massageadvisor.rules.proof;

/** Thrown when the rules are of a kind that cannot be decided over every input; nobody may take them as proved. */
public final class UnprovableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnprovableException(String message) {
        super(message);
    }
}
