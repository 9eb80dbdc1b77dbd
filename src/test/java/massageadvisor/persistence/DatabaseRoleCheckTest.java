package massageadvisor.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which roles the service refuses, and the search path of functions that run with the privileges of the owner. */
@QuarkusTest
class DatabaseRoleCheckTest {
    private static final Path PASSWORDS = Path.of("target/test-database/passwords.properties");
    private static final String ADMINISTRATOR = "postgres";

    @Inject
    DataSource dataSource;

    @Test
    void acceptsTheRoleOfTheService() throws SQLException, IOException {
        assertThat(reasons("select 1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create role other superuser; grant other to massage_advisor_app",
                "create role other bypassrls; grant other to massage_advisor_app",
                "create role other bypassrls; create role between; grant other to between;"
                        + " grant between to massage_advisor_app with inherit false",
            })
    void refusesAMemberOfARoleThatBypassesRowLevelSecurity(String change) throws SQLException, IOException {
        assertThat(reasons(change)).contains("a member of a role that bypasses row-level security");
    }

    /** The result of the check after a change, which is rolled back. */
    private String reasons(String change) throws SQLException, IOException {
        try (var administrator = administrator();
                var statement = administrator.createStatement()) {
            administrator.setAutoCommit(false);
            statement.execute(change);
            statement.execute("set local role massage_advisor_app");
            try (var rows = statement.executeQuery(DatabaseRoleCheck.REASONS)) {
                rows.next();
                return rows.getString(1);
            } finally {
                administrator.rollback();
            }
        }
    }

    private Connection administrator() throws SQLException, IOException {
        var passwords = new Properties();
        try (var in = Files.newBufferedReader(PASSWORDS)) {
            passwords.load(in);
        }
        return DriverManager.getConnection(
                ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class),
                ADMINISTRATOR,
                passwords.getProperty(ADMINISTRATOR));
    }

    /** Unless pg_temp is in the search path, temporary tables of a session are found first. */
    @Test
    void functionsOfTheOwnerSearchTemporaryTablesLast() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select count(*), count(*) filter (
                            where 'search_path=' || quote_ident(current_schema()) || ', pg_temp' = any (proconfig))
                        from pg_proc where prosecdef and pronamespace = current_schema()::regnamespace""")) {
            rows.next();
            assertThat(rows.getInt(1)).isGreaterThanOrEqualTo(4).isEqualTo(rows.getInt(2));
        }
    }
}
