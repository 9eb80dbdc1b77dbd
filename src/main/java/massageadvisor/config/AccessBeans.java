package massageadvisor.config;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import massageadvisor.application.access.keys.DemoKey;
import massageadvisor.embedded.EmbeddedDatabase;

/** What keys there are besides those in the database. */
final class AccessBeans {
    /** Nothing that is configured opens it: only a server that this very process runs. */
    @Produces
    @Singleton
    @Startup
    DemoKey demoKey() {
        if (!EmbeddedDatabase.runsInThisProcess()) {
            return DemoKey.closed();
        }
        Log.warn("The key \"demo\" is valid, since this process runs the embedded database: whoever reaches the service"
                + " can use the demo clinic");
        return DemoKey.open();
    }
}
