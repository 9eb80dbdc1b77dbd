package massageadvisor.input;

import java.util.List;

/** What was sent is not valid; holds everything that is wrong with it. */
public final class InvalidInputException extends RuntimeException {
    private final transient List<InputError> errors;

    public InvalidInputException(List<InputError> errors) {
        super(errors.size() + " errors in the input");
        this.errors = List.copyOf(errors);
    }

    /** Duplicate keys first, then field by field; never empty. */
    public List<InputError> errors() {
        return errors;
    }
}
