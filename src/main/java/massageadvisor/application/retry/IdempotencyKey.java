package massageadvisor.application.retry;

import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;

/**
 * By what a request is known when it is sent again; what callers send only as SHA-256 in hexadecimal.
 *
 * @param key what the caller chose
 * @param operation what was asked, apart from the body
 * @param request what was asked, byte for byte: the operation and the body
 */
public record IdempotencyKey(String key, String operation, String request) {
    public static IdempotencyKey of(String chosen, String operation, byte[] body) {
        var request = new DigestUtils(MessageDigestAlgorithms.SHA_256).getMessageDigest();
        request.update((operation + "\n").getBytes(StandardCharsets.UTF_8));
        return new IdempotencyKey(DigestUtils.sha256Hex(chosen), operation, Hex.encodeHexString(request.digest(body)));
    }

    /**
     * Without the digests, wherever it may be printed: that of a request could be guessed from all intakes there are.
     */
    @Override
    public String toString() {
        return "idempotency key of " + operation;
    }
}
