package massageadvisor.intake;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong; at most {@value #MOST} are kept, so that an answer never grows far beyond its request. */
final class InputErrors {
    static final int MOST = 200;

    private final List<InputError> errors;

    InputErrors(List<InputError> earlier) {
        this.errors = new ArrayList<>(earlier);
    }

    void add(String pointer, ErrorCode code, Object... arguments) {
        errors.add(InputError.inBody(pointer, code, arguments));
    }

    void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors.subList(0, Math.min(errors.size(), MOST)));
        }
    }
}
