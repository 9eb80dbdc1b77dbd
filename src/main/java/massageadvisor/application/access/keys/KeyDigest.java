package massageadvisor.application.access.keys;

import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The SHA-256 of a key: all that is kept of it. The 256 random bits of a key cannot be guessed from it, so it needs no
 * salt and no slow hash.
 */
public final class KeyDigest {
    private final byte[] sha256;

    private KeyDigest(byte[] sha256) {
        this.sha256 = sha256;
    }

    public static KeyDigest of(String key) {
        return new KeyDigest(DigestUtils.sha256(key));
    }

    public static KeyDigest ofBytes(byte[] sha256) {
        return new KeyDigest(sha256.clone());
    }

    /** Takes as long for another digest as for the same. */
    public boolean isSameAs(KeyDigest other) {
        return MessageDigest.isEqual(sha256, other.sha256);
    }

    public byte[] toBytes() {
        return sha256.clone();
    }
}
