package massageadvisor.input;

import java.util.List;

/** The request is invalid; contains all its errors. */
public final class InvalidInputException extends RuntimeException {
    private final transient List<InputError> errors;

    public InvalidInputException(List<InputError> errors) {
        super(errors.size() + " errors in the input");
        this.errors = List.copyOf(errors);
    }

    /** All errors, duplicate keys first, then in the order of the fields; never empty. */
    public List<InputError> errors() {
        return errors;
    }
}
