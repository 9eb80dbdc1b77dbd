package massageadvisor.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The privileges of the role of the service, and the settings of the embedded server. */
@QuarkusTest
class ServiceRolePrivilegesTest {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Inject
    DataSource dataSource;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update recommendation set answer = answer",
                "truncate recommendation",
                "drop table recommendation",
                "alter table recommendation add column more text",
                "create table more (id int)",
                "create temporary table more (id int)",
                "delete from flyway_schema_history",
                "select pg_read_file('postgresql.conf')",
            })
    void theServiceIsNotAllowedTo(String statement) {
        assertThatThrownBy(() -> run(statement))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
    }

    private void run(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void theServiceOwnsNothingAndHasNoSpecialAttributes() throws SQLException {
        assertThat(value("select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication"
                        + " from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThat(value("select count(*) from pg_class where pg_get_userbyid(relowner) = current_user"))
                .isEqualTo("0");
        assertThat(value("select current_user")).isEqualTo("massage_advisor_app");
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "listen_addresses, 127.0.0.1",
        "password_encryption, scram-sha-256",
        "log_min_error_statement, panic",
        "log_error_verbosity, terse",
        "statement_timeout, 900ms",
    })
    void theEmbeddedServerRunsWith(String setting, String value) throws SQLException {
        assertThat(value("show " + setting)).isEqualTo(value);
    }

    private String value(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
