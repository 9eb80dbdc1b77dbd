package massageadvisor.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** A connection beside the service's, with the rights of the owner of the tables. */
final class OwnerConnection {
    private OwnerConnection() {}

    static Connection open() throws SQLException {
        return open("");
    }

    /** A connection that sends statements as they are, and looks for no parameters in them. */
    static Connection openSimple() throws SQLException {
        return open("?preferQueryMode=simple");
    }

    private static Connection open(String options) throws SQLException {
        return DriverManager.getConnection(
                setting("quarkus.datasource.jdbc.url") + options,
                setting("quarkus.flyway.username"),
                setting("quarkus.flyway.password"));
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
