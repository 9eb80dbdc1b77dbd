package massageadvisor.persistence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.RecommendationStore.Insert;
import massageadvisor.application.StoredRecommendation;
import massageadvisor.application.idempotency.IdempotencyKey;

/** Rows to insert. The answer has every character that an array or a string of SQL treats specially. */
final class SampleRows {
    static final String SPECIAL = "{\"a\": \"\\\\ ' , } { NULL é \uD83D\uDE00\n\"}";

    private SampleRows() {}

    static Insert row(String subject) {
        return new Insert(recommendation(Optional.of(subject)), Optional.empty());
    }

    static Insert rowWithoutSubject() {
        return new Insert(recommendation(Optional.empty()), Optional.empty());
    }

    static Insert rowWithKey(String key, String body) {
        return new Insert(recommendation(Optional.of("keyed")), Optional.of(new IdempotencyKey(key, "POST", body)));
    }

    private static StoredRecommendation recommendation(Optional<String> subject) {
        return new StoredRecommendation(
                UUID.randomUUID(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                subject,
                "1.0.0",
                "sha256:",
                "{}",
                SPECIAL);
    }
}
