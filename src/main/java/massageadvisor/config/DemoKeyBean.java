package massageadvisor.config;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import massageadvisor.application.access.keys.DemoKey;
import massageadvisor.embedded.EmbeddedDatabase;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger.Level;

/** Provides the demo key. */
final class DemoKeyBean {
    /** Enabled only if this process runs the embedded database; no setting enables it. */
    @Produces
    @Singleton
    @Startup
    DemoKey demoKey(@ConfigProperty(name = "quarkus.http.host") String host) {
        if (!EmbeddedDatabase.runsInThisProcess()) {
            return DemoKey.disabled();
        }
        log(host);
        return DemoKey.enabled();
    }

    private static void log(String host) {
        var address = new InetSocketAddress(host, 0).getAddress();
        boolean thisMachineOnly = address != null && address.isLoopbackAddress();
        Log.logf(
                thisMachineOnly ? Level.INFO : Level.WARN,
                "The key \"demo\" is valid because this process runs the embedded database: %s can use the demo clinic",
                thisMachineOnly ? "anyone on this machine" : "anyone who can reach the service");
    }
}
