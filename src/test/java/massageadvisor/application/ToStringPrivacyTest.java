package massageadvisor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.idempotency.IdempotencyKey;
import org.junit.jupiter.api.Test;

/** The texts of objects contain no health data, so that they cannot be logged by accident. */
class ToStringPrivacyTest {
    private static final String CANARY = "canary";

    @Test
    void aRecommendationHidesItsContent() {
        var id = UUID.randomUUID();
        var printed =
                new StoredRecommendation(id, Instant.EPOCH, Optional.of(CANARY), "1", "2", CANARY, CANARY).toString();

        assertThat(printed).contains(id.toString()).doesNotContain(CANARY);
    }

    /** Digests can be compared with those of guessed requests. */
    @Test
    void anIdempotencyKeyHidesItsDigests() {
        var key = new IdempotencyKey(CANARY, "POST /v1", CANARY);

        assertThat(key.toString()).contains("POST /v1").doesNotContain(CANARY);
    }
}
