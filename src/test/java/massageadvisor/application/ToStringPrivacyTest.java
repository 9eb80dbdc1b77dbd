package massageadvisor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.idempotency.IdempotencyKey;
import org.apache.commons.codec.digest.DigestUtils;
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

    /** The request could be found from its digest by trying every possible intake. */
    @Test
    void anIdempotencyKeyHidesItsDigests() {
        var key = IdempotencyKey.of(CANARY, "POST /v1", CANARY.getBytes(StandardCharsets.UTF_8));

        assertThat(key.toString())
                .contains("POST /v1")
                .doesNotContain(CANARY, DigestUtils.sha256Hex(CANARY), key.requestSha256());
    }
}
