package massageadvisor.config;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Optional;
import massageadvisor.application.access.keys.ApiKeyToken;
import massageadvisor.application.access.keys.KeyKind;
import massageadvisor.application.access.keys.ProvisionPlatformKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes a key of the platform of the one that is configured; nothing says which it is. */
@Singleton
class ConfiguredPlatformKey {
    private final ProvisionPlatformKey platformKeys;
    private final Optional<String> configured;

    ConfiguredPlatformKey(
            ProvisionPlatformKey platformKeys,
            @ConfigProperty(name = "massage-advisor.platform-key") Optional<String> configured) {
        this.platformKeys = platformKeys;
        this.configured = configured;
    }

    @Startup
    void take() {
        configured.map(ConfiguredPlatformKey::parse).ifPresent(key -> {
            if (!platformKeys.take(key)) {
                Log.warn("The key in massage-advisor.platform-key is not valid: it was revoked, or another key has its"
                        + " id. It opens nothing");
            }
        });
    }

    private static ApiKeyToken parse(String text) {
        return ApiKeyToken.parse(text)
                .filter(key -> key.kind() == KeyKind.SECRET)
                .orElseThrow(() -> new IllegalStateException("What is set as massage-advisor.platform-key"
                        + " (MASSAGE_ADVISOR_PLATFORM_KEY) is no secret key: it is mistyped or cut. Make one as"
                        + " docs/how-to/onboard-a-clinic.md says."));
    }
}
