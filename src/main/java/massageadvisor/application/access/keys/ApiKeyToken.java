package massageadvisor.application.access.keys;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * A key as callers have it: {@code ma_live_<id>_<secret><checksum>}, all hexadecimal. The id is that of its row (a UUID
 * without hyphens), the secret is 256 random bits, and the checksum is the CRC-32 of all before it: so a mistyped key
 * is told from a wrong one, and a scanner of leaked secrets finds few that are none.
 */
public final class ApiKeyToken {
    private static final HexFormat HEX = HexFormat.of();
    private static final List<KeyKind> KINDS = List.of(KeyKind.values());
    private static final int ID = 32;
    private static final int SECRET = 64;
    private static final int SECRET_BYTES = SECRET / 2;
    private static final int CHECKSUM = 8;
    private static final int REST = ID + 1 + SECRET + CHECKSUM;

    private final KeyKind kind;
    private final UUID id;
    private final String text;

    private ApiKeyToken(KeyKind kind, UUID id, String text) {
        this.kind = kind;
        this.id = id;
        this.text = text;
    }

    /** A new key of this id. */
    public static ApiKeyToken create(KeyKind kind, UUID id, SecureRandom random) {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        var checked = start(kind, id) + "_" + HEX.formatHex(secret);
        return new ApiKeyToken(kind, id, checked + checksum(checked));
    }

    /** What a key begins with: it tells which key it is and opens nothing. */
    public static String start(KeyKind kind, UUID id) {
        return kind.prefix()
                + HEX.toHexDigits(id.getMostSignificantBits())
                + HEX.toHexDigits(id.getLeastSignificantBits());
    }

    private static Optional<KeyKind> kindOf(String text) {
        for (var kind : KINDS) {
            if (text.startsWith(kind.prefix()) && text.length() == kind.prefix().length() + REST) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static Optional<UUID> id(String text, int start) {
        try {
            return Optional.of(new UUID(
                    HexFormat.fromHexDigitsToLong(text, start, start + ID / 2),
                    HexFormat.fromHexDigitsToLong(text, start + ID / 2, start + ID)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Empty if it was never a key, for instance since it is mistyped or cut. */
    public static Optional<ApiKeyToken> parse(String text) {
        return kindOf(text)
                .filter(kind -> isChecked(text))
                .flatMap(kind -> id(text, kind.prefix().length()).map(id -> new ApiKeyToken(kind, id, text)));
    }

    private static boolean isChecked(String text) {
        int end = text.length() - CHECKSUM;
        return text.substring(end).equals(checksum(text.substring(0, end)));
    }

    private static String checksum(String checked) {
        var crc = new CRC32();
        crc.update(checked.getBytes(StandardCharsets.UTF_8));
        return HEX.toHexDigits((int) crc.getValue());
    }

    public KeyKind kind() {
        return kind;
    }

    public UUID id() {
        return id;
    }

    /** What is kept of it. */
    public KeyDigest digest() {
        return KeyDigest.of(text);
    }

    /** The whole key: for its owner, once. */
    public String reveal() {
        return text;
    }

    /** Never the secret, wherever it may be printed. */
    @Override
    public String toString() {
        return start(kind, id) + "_...";
    }
}
