package massageadvisor.http.edge;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start if X-Forwarded-For is trusted from any address, because rate limits depend on it. */
@Singleton
@Startup
class TrustedProxyCheck {
    private static final String ALL_ADDRESSES = "/0";

    TrustedProxyCheck(
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    Optional<Boolean> forwarding,
            @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") Optional<List<String>> proxies) {
        if (forwarding.orElse(false)) {
            check(proxies.orElse(List.of()));
        }
    }

    /** @throws ConfigurationException with a message for the author of the configuration */
    static void check(List<String> proxies) {
        if (proxies.isEmpty()
                || proxies.stream().anyMatch(proxy -> proxy.strip().endsWith(ALL_ADDRESSES))) {
            throw new ConfigurationException("quarkus.http.proxy.proxy-address-forwarding is true, but"
                    + " quarkus.http.proxy.trusted-proxies "
                    + (proxies.isEmpty() ? "is not set" : "has an entry for all addresses")
                    + ", so any client could forge its address. Set it to the addresses of your proxies.");
        }
    }
}
