package massageadvisor.config;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Singleton;
import java.util.Optional;
import massageadvisor.application.access.keys.ApiKeyToken;
import massageadvisor.application.access.keys.KeyKind;
import massageadvisor.application.access.keys.ProvisionPlatformKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stores the configured platform key at the start. The key is never logged. */
@Singleton
class ConfiguredPlatformKey {
    private final ProvisionPlatformKey provisionPlatformKey;
    private final Optional<String> configured;

    ConfiguredPlatformKey(
            ProvisionPlatformKey provisionPlatformKey,
            @ConfigProperty(name = "massage-advisor.platform-key") Optional<String> configured) {
        this.provisionPlatformKey = provisionPlatformKey;
        this.configured = configured;
    }

    @Startup
    void importKey() {
        configured.map(ConfiguredPlatformKey::parse).ifPresent(key -> {
            if (!provisionPlatformKey.importKey(key)) {
                Log.warn("The key in massage-advisor.platform-key is not valid: it was revoked, or another key has its"
                        + " id. It gives no access");
            }
        });
    }

    private static ApiKeyToken parse(String text) {
        return ApiKeyToken.parse(text)
                .filter(key -> key.kind() == KeyKind.SECRET)
                .orElseThrow(() -> new ConfigurationException("The value of massage-advisor.platform-key"
                        + " (MASSAGE_ADVISOR_PLATFORM_KEY) is not a secret key; it is mistyped or truncated. Create one"
                        + " as described in docs/how-to/onboard-a-clinic.md."));
    }
}
