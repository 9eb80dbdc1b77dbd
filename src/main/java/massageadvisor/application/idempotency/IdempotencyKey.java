package massageadvisor.application.idempotency;

import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;

/**
 * Identifies retries of the same request. The caller's key and the request are stored as SHA-256 in hexadecimal only.
 *
 * @param keySha256 digest of the key that the caller chose
 * @param operation method and path of the request
 * @param requestSha256 digest of the operation and the body, byte for byte
 */
public record IdempotencyKey(String keySha256, String operation, String requestSha256) {
    public static IdempotencyKey of(String chosen, String operation, byte[] body) {
        var request = new DigestUtils(MessageDigestAlgorithms.SHA_256).getMessageDigest();
        request.update((operation + "\n").getBytes(StandardCharsets.UTF_8));
        return new IdempotencyKey(DigestUtils.sha256Hex(chosen), operation, Hex.encodeHexString(request.digest(body)));
    }

    /** Without the digests: that of a request could be found by trying every possible intake. */
    @Override
    public String toString() {
        return "idempotency key of " + operation;
    }
}
