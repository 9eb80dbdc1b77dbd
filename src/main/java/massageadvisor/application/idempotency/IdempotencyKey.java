package massageadvisor.application.idempotency;

/**
 * Identifies retries of the same request.
 *
 * @param keySha256 SHA-256 of the key that the caller chose, in hexadecimal
 * @param operation method and path of the request
 * @param fingerprint HMAC-SHA-256 of the meaning of the request, in hexadecimal
 */
public record IdempotencyKey(String keySha256, String operation, String fingerprint) {
    /** Without the digests, which could be compared with those of guessed requests. */
    @Override
    public String toString() {
        return "idempotency key of " + operation;
    }
}
