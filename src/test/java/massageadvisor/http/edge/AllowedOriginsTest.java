package massageadvisor.http.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedOriginsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://app.example.org",
                "https://app.example.org:8443",
                "http://localhost:3000",
                "http://127.0.0.1:3000",
                "http://[::1]:3000",
                "capacitor://localhost"
            })
    void acceptOriginsAsBrowsersSendThem(String origin) {
        var allowed = AllowedOrigins.parse(List.of("https://other.example.org", origin));

        assertThat(allowed.contains(origin)).isTrue();
        assertThat(allowed.contains(origin + ".example.com")).isFalse();
        assertThat(allowed.contains(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "null",
                "https://*.example.org",
                "https://app.example.org/",
                "https://app.example.org/kiosk",
                "https://App.example.org",
                "https://app.example.org:443",
                "http://app.example.org:80",
                "https://me@app.example.org",
                "https://app.example.org?a",
                "https://app.example.org,https://b.example.org",
                "app.example.org",
                "https://",
                "/.*/",
                " https://app.example.org",
                ""
            })
    void refuseOtherTexts(String origin) {
        assertThatThrownBy(() -> AllowedOrigins.parse(List.of("https://other.example.org", origin)))
                .hasMessageContaining("massage-advisor.cors.origins contains \"" + origin + "\"")
                .hasMessageContaining("https://app.example.org");
    }
}
