package massageadvisor.input;

import java.util.List;

/**
 * One thing wrong with what a caller sent. Of what was sent, which may be health data, it repeats no more than the
 * names of the fields on the way to the place, known or not: so it goes back to the caller and into no log.
 *
 * @param place a JSON pointer (RFC 6901) into the body, or the name of a parameter
 * @param arguments what the message of the code names, such as the limits that were broken
 */
public record InputError(Where where, String place, ErrorCode code, List<Object> arguments) {
    public InputError {
        arguments = List.copyOf(arguments);
    }

    /** The part of a request that a place is in. */
    public enum Where {
        BODY,
        PARAMETER
    }

    public static InputError inBody(String pointer, ErrorCode code, Object... arguments) {
        return new InputError(Where.BODY, pointer, code, List.of(arguments));
    }

    public static InputError inParameter(String name, ErrorCode code, Object... arguments) {
        return new InputError(Where.PARAMETER, name, code, List.of(arguments));
    }
}
