package massageadvisor.http.request;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.access.clinics.ClinicId;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The list to which a cursor belongs. A cursor is the id of the last item of a page and a checksum of the list, in
 * URL-safe Base64 (RFC 4648). With the cursor of another list, items would be missing without notice, so it is
 * rejected. The checksum is not a secret: no cursor gives access to anything that its caller cannot list.
 *
 * @param path path of the operation
 * @param clinic whose items are listed
 * @param filter value of the filter, if the list is filtered
 */
public record CursorScope(String path, ClinicId clinic, Optional<String> filter) {
    static final String FORMAT = "[A-Za-z0-9_-]{32}";
    private static final int ID_BYTES = 16;
    private static final int CHECKSUM_BYTES = 8;

    /** A list without a filter. */
    public CursorScope(String path, ClinicId clinic) {
        this(path, clinic, Optional.empty());
    }

    /** Returns the cursor of the page after this item. */
    public String cursor(UUID last) {
        var bytes = ByteBuffer.allocate(ID_BYTES + CHECKSUM_BYTES)
                .putLong(last.getMostSignificantBits())
                .putLong(last.getLeastSignificantBits())
                .put(checksum(last), 0, CHECKSUM_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private byte[] checksum(UUID last) {
        var list = String.join("\n", path, clinic.toString(), filter.orElse(""), last.toString());
        return DigestUtils.sha256(list.getBytes(StandardCharsets.UTF_8));
    }

    /** Parses a cursor. Returns empty if it is malformed or belongs to another list. */
    Optional<UUID> parse(String cursor) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() != ID_BYTES + CHECKSUM_BYTES) {
                return Optional.empty();
            }
            var last = new UUID(bytes.getLong(), bytes.getLong());
            return cursor(last).equals(cursor) ? Optional.of(last) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
