package massageadvisor.intake;

import java.util.List;

/** What was sent is not valid; holds everything that is wrong with it. */
public final class InvalidInputException extends RuntimeException {
    private final transient List<InputError> errors;

    public InvalidInputException(List<InputError> errors) {
        super(errors.size() + " errors in the input");
        this.errors = List.copyOf(errors);
    }

    /** In the order in which they stand in the input; never empty. */
    public List<InputError> errors() {
        return errors;
    }
}
