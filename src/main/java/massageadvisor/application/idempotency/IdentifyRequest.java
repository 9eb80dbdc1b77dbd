package massageadvisor.application.idempotency;

import jakarta.inject.Singleton;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/** Use case: identify a create request, so that a retry of it is recognised. */
@Singleton
public class IdentifyRequest {
    private final DeploymentSecret secret;

    IdentifyRequest(DeploymentSecret secret) {
        this.secret = secret;
    }

    /**
     * Identifies a request by its meaning. The fingerprint also covers the key that the caller chose, which is not
     * stored: without a random key, nobody can find the request by trying every possible one, even with the secret.
     *
     * @param chosen the key that the caller chose
     * @param operation method and path of the request
     * @param meaning the request as it was read, in a canonical form
     * @throws massageadvisor.application.StoreUnavailableException if the database is unavailable or too slow
     */
    public IdempotencyKey identify(String chosen, String operation, String meaning) {
        var fingerprint = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret.read())
                .hmacHex(String.join("\n", chosen, operation, meaning));
        return new IdempotencyKey(DigestUtils.sha256Hex(chosen), operation, fingerprint);
    }
}
