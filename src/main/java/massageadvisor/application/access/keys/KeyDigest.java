package massageadvisor.application.access.keys;

import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The SHA-256 digest of an API key, the only form in which a key is stored. It needs neither a salt nor a slow hash,
 * because a key has 256 random bits and cannot be guessed from its digest.
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

    /** Compares in constant time. */
    public boolean matches(KeyDigest other) {
        return MessageDigest.isEqual(sha256, other.sha256);
    }

    public byte[] toBytes() {
        return sha256.clone();
    }
}
