package massageadvisor.http.edge;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxyCheckTest {
    @Test
    void requiresNoProxiesWithoutForwarding() {
        assertThatCode(() -> new TrustedProxyCheck(Optional.empty(), Optional.empty()))
                .doesNotThrowAnyException();
        assertThatCode(() -> new TrustedProxyCheck(Optional.of(false), Optional.of(List.of("0.0.0.0/0"))))
                .doesNotThrowAnyException();
    }

    @Test
    void acceptsAddresses() {
        assertThatCode(() -> new TrustedProxyCheck(Optional.of(true), Optional.of(List.of("10.1.2.3", "10.9.0.0/16"))))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesForwardingWithoutProxies() {
        assertThatThrownBy(() -> new TrustedProxyCheck(Optional.of(true), Optional.empty()))
                .hasMessageContaining("quarkus.http.proxy.trusted-proxies is not set");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0/0", "::/0", "10.0.0.1/0", "0.0.0.0/0 "})
    void refusesProxiesThatIncludeEveryAddress(String everybody) {
        assertThatThrownBy(() -> new TrustedProxyCheck(Optional.of(true), Optional.of(List.of("10.1.2.3", everybody))))
                .hasMessageContaining("has an entry for all addresses");
    }
}
