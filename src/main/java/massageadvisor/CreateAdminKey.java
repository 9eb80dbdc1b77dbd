package massageadvisor;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.util.Map;
import massageadvisor.application.access.keys.ProvisionPlatformKey;

/** Makes a key of the platform in the database of the service, prints it and ends. Nothing listens meanwhile. */
@Singleton
public class CreateAdminKey implements QuarkusApplication {
    /** Standard output is for the key alone. */
    static final Map<String, String> SETTINGS = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.log.console.stderr", "true",
            "quarkus.shutdown.delay", "0s");

    private final ProvisionPlatformKey provisionPlatformKey;

    CreateAdminKey(ProvisionPlatformKey provisionPlatformKey) {
        this.provisionPlatformKey = provisionPlatformKey;
    }

    @Override
    @ActivateRequestContext
    public int run(String... args) {
        MassageAdvisor.print(provisionPlatformKey.create().token().reveal());
        return 0;
    }
}
