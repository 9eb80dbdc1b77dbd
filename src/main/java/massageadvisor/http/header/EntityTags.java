package massageadvisor.http.header;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Optional;

/** Evaluates the conditions of a request on strong entity tags (RFC 9110, section 13). */
public final class EntityTags {
    private static final String WEAK = "W/";
    private static final String ANY = "*";

    private final List<String> current;

    /** Creates the tags of the representations that the caller can use, the preferred one first. */
    public EntityTags(String... current) {
        this.current = List.of(current);
    }

    /** Whether {@code If-Match}, if present, matches by strong comparison. */
    public boolean satisfyIfMatch(MultiMap requestHeaders) {
        var lines = requestHeaders.getAll(HttpHeaders.IF_MATCH);
        return lines.isEmpty() || listed(lines).stream().anyMatch(tag -> tag.equals(ANY) || current.contains(tag));
    }

    /** Finds the current tag that {@code If-None-Match} matches by weak comparison: the caller has its body. */
    public Optional<String> findHeld(MultiMap requestHeaders) {
        var lines = requestHeaders.getAll(HttpHeaders.IF_NONE_MATCH);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var held = listed(lines).stream()
                .map(tag -> tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag)
                .toList();
        return current.stream()
                .filter(tag -> held.contains(tag) || held.contains(ANY))
                .findFirst();
    }

    private static List<String> listed(List<String> lines) {
        return List.of(String.join(",", lines).trim().split("\\s*,\\s*", -1));
    }
}
