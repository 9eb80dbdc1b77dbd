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
    /** Control characters, and those that are invisible or change the direction of a text, as ranges of a pattern. */
    private static final String UNPRINTABLE = "\\x00-\\x1F\\x7F-\\x9F\\xAD\\u061C\\u200B-\\u200F\\u2028-\\u202E"
            + "\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB";

    private static final String NEITHER_SPACE_NOR_UNPRINTABLE = "[^ \\xA0" + UNPRINTABLE + "]";

    /** 1 to 64 printable characters, without spaces at the start or end. The OpenAPI document has the same pattern. */
    static final Pattern NAME = Pattern.compile(
            NEITHER_SPACE_NOR_UNPRINTABLE + "([^" + UNPRINTABLE + "]{0,62}" + NEITHER_SPACE_NOR_UNPRINTABLE + ")?");

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
