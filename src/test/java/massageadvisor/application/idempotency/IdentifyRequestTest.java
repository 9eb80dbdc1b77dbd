package massageadvisor.application.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A fingerprint depends on the secret, the chosen key, the operation and the meaning, and on nothing else. */
class IdentifyRequestTest {
    private static String fingerprint(String secret, String chosen, String operation, String meaning) {
        return new IdentifyRequest(() -> secret.getBytes(UTF_8))
                .identify(chosen, operation, meaning)
                .fingerprint();
    }

    @Test
    void theSameRequestHasTheSameFingerprint() {
        assertThat(fingerprint("secret", "key", "POST /a", "{}"))
                .matches("[0-9a-f]{64}")
                .isEqualTo(fingerprint("secret", "key", "POST /a", "{}"));
    }

    @Test
    void whatIsStoredIsNotEnoughToGuessARequest() {
        assertThat(List.of(
                        fingerprint("secret", "key", "POST /a", "{}"),
                        fingerprint("other secret", "key", "POST /a", "{}"),
                        fingerprint("secret", "other key", "POST /a", "{}"),
                        fingerprint("secret", "key", "POST /b", "{}"),
                        fingerprint("secret", "key", "POST /a", "[]")))
                .doesNotHaveDuplicates();
    }
}
