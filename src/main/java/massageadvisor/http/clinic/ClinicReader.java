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
    /** 1 to 64 printable characters, without spaces at the start or end. */
    static final Pattern NAME = Pattern.compile("[^\\s\\p{C}]([^\\p{C}]{0,62}[^\\s\\p{C}])?");

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
