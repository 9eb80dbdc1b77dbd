package massageadvisor.http.request;

import java.util.Optional;
import java.util.UUID;

/** An id in an address. */
public final class PathId {
    private PathId() {}

    /** An id in its usual form of 36 characters, in either case. Empty if it is no UUID: then nothing has it either. */
    public static Optional<UUID> parse(String text) {
        try {
            var id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
