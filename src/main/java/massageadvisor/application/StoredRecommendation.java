package massageadvisor.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A recommendation as it was answered; it is kept word for word and never changed.
 *
 * @param id UUID version 7, so that ids sort as the recommendations were made
 * @param createdAt of the same millisecond as the id
 * @param subject the caller's opaque reference for the person
 * @param intake JSON, as it was understood
 * @param answer JSON, exactly what the caller got
 */
public record StoredRecommendation(
        UUID id,
        Instant createdAt,
        Optional<String> subject,
        String ruleBookVersion,
        String ruleBookDigest,
        String intake,
        String answer) {
    /** Without health data and the subject, wherever it may be printed. */
    @Override
    public String toString() {
        return "recommendation " + id;
    }
}
