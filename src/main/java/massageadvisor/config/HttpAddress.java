package massageadvisor.config;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The address that the service will listen on. Read before Quarkus starts, from the same configuration sources. */
public record HttpAddress(String host, int port) {
    private static final int MAX_PORT = 65_535;
    private static final String CHANGE_PORT = "Set QUARKUS_HTTP_PORT (quarkus.http.port) to another port.";

    /**
     * Reads the configured address.
     *
     * @throws ConfigurationException if the port is not a number from 0 to 65535
     */
    public static HttpAddress read() {
        var config = new EarlyConfig();
        return new HttpAddress(
                config.find("quarkus.http.host").orElse(""),
                parsePort(config.find("quarkus.http.port").orElse("")));
    }

    static int parsePort(String text) {
        if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= MAX_PORT) {
            return Integer.parseInt(text);
        }
        throw new ConfigurationException("QUARKUS_HTTP_PORT (quarkus.http.port) must be a port from 0 to " + MAX_PORT
                + " but is \"" + text + "\".");
    }

    /**
     * Listens on the address for a moment, before the start makes a database.
     *
     * @throws ConfigurationException if the service cannot listen on it
     */
    public void requireFree() {
        var address = new InetSocketAddress(host, port);
        if (host.isBlank() || address.isUnresolved()) {
            throw new ConfigurationException("The host \"" + host + "\" in QUARKUS_HTTP_HOST (quarkus.http.host) cannot"
                    + " be resolved. Set it to 127.0.0.1 for this machine only, or to 0.0.0.0 for all addresses.");
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
        } catch (IOException e) {
            throw new ConfigurationException(reason(e));
        }
    }

    private String reason(IOException failure) {
        var message = String.valueOf(failure.getMessage());
        if (message.contains("Permission denied")) {
            return "This user may not listen on port " + port + ". " + CHANGE_PORT;
        }
        if (failure instanceof BindException && message.contains("in use")) {
            return "Port " + port + " on " + host + " is in use by another process. Stop that process, or s"
                    + CHANGE_PORT.substring(1);
        }
        return "The service cannot listen on " + host + ":" + port + " (" + message + "). Set QUARKUS_HTTP_HOST"
                + " (quarkus.http.host) to an address of this machine.";
    }
}
