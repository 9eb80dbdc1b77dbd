package massageadvisor.config;

import io.quarkus.logging.Log;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import massageadvisor.application.access.keys.DemoKey;
import massageadvisor.embedded.EmbeddedDatabase;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a first caller needs, as the last lines of the log of a start. */
@Singleton
public class StartupSummary {
    private final DemoKey demoKey;
    private final HttpServer server;
    private final String host;
    private final boolean jsonLog;

    StartupSummary(
            DemoKey demoKey,
            HttpServer server,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.log.console.json.enabled") boolean jsonLog) {
        this.demoKey = demoKey;
        this.server = server;
        this.host = host;
        this.jsonLog = jsonLog;
    }

    /** Logs the summary, unless the log is JSON: everything in it has been logged before, and it is for people. */
    public void log() {
        if (!jsonLog) {
            Log.info(text(address(host, server.getPort()), key(), database()));
        }
    }

    static String text(String address, String key, String database) {
        return """
                Massage Advisor is ready.

                  Address       %1$s
                  Key           %2$s
                  Try it        %1$s/q/swagger-ui
                  API document  %1$s/q/openapi
                  Database      %3$s
                """.formatted(address, key, database);
    }

    /** An address for this machine: a service that listens on all addresses is reached at localhost. */
    static String address(String host, int port) {
        var listening = new InetSocketAddress(host, port).getAddress();
        var name = listening == null || listening.isAnyLocalAddress() ? "localhost" : host;
        return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port;
    }

    private String key() {
        return demoKey.isEnabled()
                ? "demo, in the header X-API-Key"
                : "one that you have created: see docs/how-to/onboard-a-clinic.md";
    }

    private static String database() {
        return EmbeddedDatabase.runsInThisProcess()
                ? "in " + DatabaseConfig.readDataFolder().toAbsolutePath()
                : DatabaseConfig.read()
                        .url()
                        .map(ExternalDatabaseCheck::withoutParameters)
                        .orElse("none");
    }
}
