package massageadvisor.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import massageadvisor.application.access.clinics.ClinicId;
import org.eclipse.microprofile.config.ConfigProvider;

/** A connection beside the service's, with the rights of the owner of the tables. */
public final class OwnerConnection {
    private OwnerConnection() {}

    static Connection open() throws SQLException {
        return open("");
    }

    /** A connection that sends statements as they are, and looks for no parameters in them. */
    static Connection openSimple() throws SQLException {
        return open("?preferQueryMode=simple");
    }

    private static Connection open(String options) throws SQLException {
        return connect(setting("quarkus.datasource.jdbc.url") + options);
    }

    /** A connection that sees and makes the rows of this clinic, since row-level security binds the owner as well. */
    public static Connection openFor(ClinicId clinic) throws SQLException {
        return connect(setting("quarkus.datasource.jdbc.url") + "?options=-c%20massage_advisor.clinic=" + clinic);
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, setting("quarkus.flyway.username"), setting("quarkus.flyway.password"));
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
