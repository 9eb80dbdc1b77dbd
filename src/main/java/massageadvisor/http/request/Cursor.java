package massageadvisor.http.request;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a page of a list ends, as callers get it: the id of its last entry, in the alphabet of addresses (RFC 4648).
 */
public final class Cursor {
    static final String FORM = "[A-Za-z0-9_-]{22}";
    private static final int BYTES = 16;

    private Cursor() {}

    public static String of(UUID last) {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(last.getMostSignificantBits())
                .putLong(last.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Empty if no page ever ended so. */
    static Optional<UUID> parse(String cursor) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() != BYTES) {
                return Optional.empty();
            }
            var last = new UUID(bytes.getLong(), bytes.getLong());
            return of(last).equals(cursor) ? Optional.of(last) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
