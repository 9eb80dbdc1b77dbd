package massageadvisor.config;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import massageadvisor.application.access.keys.DemoKey;
import massageadvisor.embedded.EmbeddedDatabase;

/** Provides the demo key. */
final class DemoKeyBean {
    /** Enabled only if this process runs the embedded database; no setting enables it. */
    @Produces
    @Singleton
    @Startup
    DemoKey demoKey() {
        if (!EmbeddedDatabase.runsInThisProcess()) {
            return DemoKey.disabled();
        }
        Log.warn("The key \"demo\" is valid because this process runs the embedded database: anyone who can reach the"
                + " service can use the demo clinic");
        return DemoKey.enabled();
    }
}
