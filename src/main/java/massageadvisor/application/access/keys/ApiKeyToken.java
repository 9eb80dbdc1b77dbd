package massageadvisor.application.access.keys;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * An API key as callers send it: {@code ma_live_<id>_<secret><checksum>}, in hexadecimal. The id is the UUID of its row
 * without hyphens, the secret is 256 random bits, and the checksum is the CRC-32 of the text before it. With the
 * checksum, typos can be told apart from unknown keys, and secret scanners report few false positives.
 */
public final class ApiKeyToken {
    private static final HexFormat HEX = HexFormat.of();
    private static final List<KeyKind> KINDS = List.of(KeyKind.values());
    private static final int ID_LENGTH = 32;
    private static final int SECRET_LENGTH = 64;
    private static final int SECRET_BYTES = SECRET_LENGTH / 2;
    private static final int CHECKSUM_LENGTH = 8;
    private static final int LENGTH_AFTER_PREFIX = ID_LENGTH + 1 + SECRET_LENGTH + CHECKSUM_LENGTH;

    private final KeyKind kind;
    private final UUID id;
    private final String text;

    private ApiKeyToken(KeyKind kind, UUID id, String text) {
        this.kind = kind;
        this.id = id;
        this.text = text;
    }

    /** Creates a key with this id and a random secret. */
    public static ApiKeyToken create(KeyKind kind, UUID id, SecureRandom random) {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        var checked = prefix(kind, id) + "_" + HEX.formatHex(secret);
        return new ApiKeyToken(kind, id, checked + checksum(checked));
    }

    /** The start of a key, which identifies it and grants no access. */
    public static String prefix(KeyKind kind, UUID id) {
        return kind.prefix()
                + HEX.toHexDigits(id.getMostSignificantBits())
                + HEX.toHexDigits(id.getLeastSignificantBits());
    }

    private static Optional<KeyKind> kindOf(String text) {
        for (var kind : KINDS) {
            if (text.startsWith(kind.prefix()) && text.length() == kind.prefix().length() + LENGTH_AFTER_PREFIX) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static Optional<UUID> id(String text, int start) {
        try {
            return Optional.of(new UUID(
                    HexFormat.fromHexDigitsToLong(text, start, start + ID_LENGTH / 2),
                    HexFormat.fromHexDigitsToLong(text, start + ID_LENGTH / 2, start + ID_LENGTH)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Parses a key. Returns empty if the text is malformed, for example mistyped or truncated. */
    public static Optional<ApiKeyToken> parse(String text) {
        return kindOf(text)
                .filter(kind -> hasValidChecksum(text))
                .flatMap(kind -> id(text, kind.prefix().length()).map(id -> new ApiKeyToken(kind, id, text)));
    }

    private static boolean hasValidChecksum(String text) {
        int end = text.length() - CHECKSUM_LENGTH;
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

    /** The digest of the whole key, the only form in which it is stored. */
    public KeyDigest digest() {
        return KeyDigest.of(text);
    }

    /** The whole key, to be shown to its owner once. */
    public String reveal() {
        return text;
    }

    /** Without the secret, so that it cannot be logged by accident. */
    @Override
    public String toString() {
        return prefix(kind, id) + "_...";
    }
}
