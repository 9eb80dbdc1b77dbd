package massageadvisor.http.request;

import java.util.Optional;
import java.util.UUID;

/** An id in a path. */
public final class PathId {
    private PathId() {}

    /**
     * Parses a UUID of 36 characters in upper or lower case. Returns empty if it is malformed; then no resource has it.
     */
    public static Optional<UUID> parse(String text) {
        try {
            var id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
