package massageadvisor.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import massageadvisor.application.access.clinics.ClinicId;
import org.eclipse.microprofile.config.ConfigProvider;

/** Opens connections with the role that owns the tables. */
public final class OwnerConnection {
    private OwnerConnection() {}

    static Connection open() throws SQLException {
        return open("");
    }

    /** Opens a connection that sends statements unchanged, without looking for parameters. */
    static Connection openSimple() throws SQLException {
        return open("?preferQueryMode=simple");
    }

    private static Connection open(String options) throws SQLException {
        return connect(setting("quarkus.datasource.jdbc.url") + options);
    }

    /** Opens a connection for the rows of this clinic, because row-level security applies to the owner too. */
    public static Connection openFor(ClinicId clinic) throws SQLException {
        return connect(setting("quarkus.datasource.jdbc.url") + "?options=-c%20massage_advisor.clinic=" + clinic);
    }

    static void run(String sql) throws SQLException {
        try (var owner = open();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, setting("quarkus.flyway.username"), setting("quarkus.flyway.password"));
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
