package massageadvisor.input;

import java.util.ArrayList;
import java.util.List;

/** Collects all errors of a request body. Responses may show fewer. */
public final class InputErrors {
    private final List<InputError> errors;

    public InputErrors(List<InputError> earlier) {
        this.errors = new ArrayList<>(earlier);
    }

    public void add(String pointer, ErrorCode code, Object... arguments) {
        errors.add(InputError.inBody(pointer, code, arguments));
    }

    public void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }
}
