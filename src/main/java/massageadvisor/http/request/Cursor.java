package massageadvisor.http.request;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** The position after a page of a list, as callers see it: the id of the last item, in URL-safe Base64 (RFC 4648). */
public final class Cursor {
    static final String FORMAT = "[A-Za-z0-9_-]{22}";
    private static final int BYTES = 16;

    private Cursor() {}

    public static String of(UUID last) {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(last.getMostSignificantBits())
                .putLong(last.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Parses a cursor. Returns empty if it is malformed. */
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
