package massageadvisor.config;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.net.UnknownHostException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Connects to the external database once as each role, so that a wrong setting is reported in one sentence. */
public final class ExternalDatabaseCheck {
    private static final String PROPERTIES = "quarkus.datasource.jdbc.additional-jdbc-properties.";
    private static final String JDBC = "jdbc:postgresql:";
    private static final String HOW_TO = " See docs/how-to/run-on-your-own-postgresql.md.";

    private final EarlyConfig config = new EarlyConfig();
    private final String url;

    public ExternalDatabaseCheck(String url) {
        this.url = url;
    }

    /**
     * Connects as the role of the service, and as the owner if the service migrates.
     *
     * @throws ConfigurationException if one of the roles cannot connect
     */
    public void connect() {
        if (!url.startsWith(JDBC)) {
            throw new ConfigurationException("QUARKUS_DATASOURCE_JDBC_URL is " + withoutParameters(url)
                    + ", but must begin" + " with " + JDBC + "//." + HOW_TO);
        }
        connectAs("quarkus.datasource.", "QUARKUS_DATASOURCE_");
        if (config.isTrue("quarkus.flyway.migrate-at-start")) {
            connectAs("quarkus.flyway.", "QUARKUS_FLYWAY_");
        }
    }

    private void connectAs(String settings, String variables) {
        var login = new Properties();
        config.all().getPropertyNames().forEach(name -> {
            if (name.startsWith(PROPERTIES)) {
                config.find(name).ifPresent(value -> login.setProperty(name.substring(PROPERTIES.length()), value));
            }
        });
        config.find(settings + "username").ifPresent(user -> login.setProperty("user", user));
        config.find(settings + "password").ifPresent(password -> login.setProperty("password", password));
        try {
            DriverManager.getConnection(url, login).close();
        } catch (SQLException e) {
            throw new ConfigurationException(reason(e, login.getProperty("user"), variables));
        }
    }

    private String reason(SQLException failure, String role, String variables) {
        var message = message(failure);
        var state = String.valueOf(failure.getSQLState());
        return switch (state) {
            case "28P01", "28000", "08004" ->
                "The database " + address() + " does not accept the role " + role + ": " + message + ". Check "
                        + variables + "USERNAME and " + variables + "PASSWORD." + HOW_TO;
            case "3D000", "42501" ->
                "The role " + role + " cannot use the database " + address() + ": " + message
                        + ". Create the database and its roles." + HOW_TO;
            default ->
                "The database " + address() + " cannot be reached as " + role + ": " + message
                        + ". Check that it runs, and check QUARKUS_DATASOURCE_JDBC_URL." + HOW_TO;
        };
    }

    /** The driver leaves the name of an unknown host to the cause. */
    private static String message(SQLException failure) {
        var cause = failure.getCause();
        var whole = failure.getMessage() + (cause instanceof UnknownHostException ? " (" + cause + ")" : "");
        return whole.strip().replaceAll("\\.$", "");
    }

    private String address() {
        return withoutParameters(url);
    }

    /** The URL without what may contain a password. */
    static String withoutParameters(String url) {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }
}
