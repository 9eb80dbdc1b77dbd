package massageadvisor.http.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityTxtTest {
    @Test
    void hasTheContactAndADayOfExpiry() {
        assertThat(SecurityTxt.text("mailto:security@example.org", Instant.parse("2026-11-28T17:32:51Z")))
                .isEqualTo("""
                        Contact: mailto:security@example.org
                        Expires: 2026-12-28T00:00:00Z
                        Preferred-Languages: en
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:security@example.org", "https://example.org/report", "tel:+1-201-555-0123"})
    void takesWhatTheRfcAllows(String contact) {
        assertThat(SecurityTxt.valid(contact)).isEqualTo(contact);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "security@example.org",
                "http://example.org/report",
                "mailto:",
                "tel:+1 201",
                "mailto:a@b\nExpires: x"
            })
    void refusesEverythingElse(String contact) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> SecurityTxt.valid(contact))
                .withMessageContaining("massage-advisor.security.contact")
                .withMessageContaining("mailto:security@example.org");
    }
}
