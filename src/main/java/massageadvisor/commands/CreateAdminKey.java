package massageadvisor.commands;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.util.Map;
import massageadvisor.application.access.keys.ProvisionPlatformKey;

/** Creates a platform key in the database of the service, prints it and exits, without accepting requests. */
@Singleton
public class CreateAdminKey implements QuarkusApplication {
    public static final String NAME = "create-admin-key";

    /** Settings of the service while the command runs. Only the key is written to the standard output. */
    public static final Map<String, String> SETTINGS = Map.of(
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
        StandardStreams.out().println(provisionPlatformKey.create().token().reveal());
        return Command.OK;
    }
}
