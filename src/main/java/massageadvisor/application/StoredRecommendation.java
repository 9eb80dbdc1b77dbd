package massageadvisor.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A recommendation as it was sent to the caller. It is stored unchanged and never modified.
 *
 * @param id UUID version 7, so that sorting by id sorts by time
 * @param createdAt the time in the id, in milliseconds
 * @param subject the caller's opaque reference to the person
 * @param intake the intake as it was understood, as JSON
 * @param answer the response body, as JSON
 */
public record StoredRecommendation(
        UUID id,
        Instant createdAt,
        Optional<String> subject,
        String ruleBookVersion,
        String ruleBookDigest,
        String intake,
        String answer) {
    /** Without the subject and health data, so that they cannot be logged by accident. */
    @Override
    public String toString() {
        return "recommendation " + id;
    }
}
