package massageadvisor.http.clinic;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;
import massageadvisor.input.InputErrors;
import massageadvisor.input.ObjectChecks;
import massageadvisor.input.StrictJson;

/** Reads the request to create a clinic. */
@Singleton
class ClinicReader {
    /** 1 to 64 characters, no control characters, no spaces at the start or end. */
    static final Pattern NAME =
            Pattern.compile("[^\\x00-\\x20\\x7F-\\xA0]([^\\x00-\\x1F\\x7F-\\x9F]{0,62}[^\\x00-\\x20\\x7F-\\xA0])?");

    private static final List<String> FIELDS = List.of("name");

    /**
     * Returns the name of the clinic.
     *
     * @throws massageadvisor.input.InvalidInputException with all errors
     */
    String read(byte[] json) {
        var strict = new StrictJson();
        var tree = strict.read(json);
        var errors = new InputErrors(strict.errors());
        var name = new ObjectChecks(tree, "", FIELDS, errors).requiredText("name", NAME);
        errors.throwIfAny();
        return name;
    }
}
