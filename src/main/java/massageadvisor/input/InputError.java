package massageadvisor.input;

import java.util.List;

/**
 * One error in a request. It never contains a value that was sent, because that may be health data, but it contains the
 * names of fields, known or not. So it is returned to the caller and never logged.
 *
 * @param location a JSON pointer (RFC 6901) into the body, or the name of a parameter
 * @param arguments the arguments of the message, such as the limits
 */
public record InputError(Part part, String location, ErrorCode code, List<Object> arguments) {
    public InputError {
        arguments = List.copyOf(arguments);
    }

    /** The part of the request that the location refers to. */
    public enum Part {
        BODY,
        PARAMETER
    }

    public static InputError inBody(String pointer, ErrorCode code, Object... arguments) {
        return new InputError(Part.BODY, pointer, code, List.of(arguments));
    }

    public static InputError inParameter(String name, ErrorCode code, Object... arguments) {
        return new InputError(Part.PARAMETER, name, code, List.of(arguments));
    }
}
