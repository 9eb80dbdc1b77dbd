package massageadvisor.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The cause of a failed statement is logged, so it must not contain the row, as it would by default. */
@QuarkusTest
class FailedStatementPrivacyTest {
    private static final String NOT_NULL_VIOLATION = "23502";
    private static final String CANARY = "canary-in-the-row";

    @Inject
    DataSource dataSource;

    @Test
    void theMessageDoesNotContainTheRow() {
        assertThatThrownBy(this::insertWithoutAnAnswer).isInstanceOfSatisfying(SQLException.class, e -> {
            assertThat(e.getSQLState()).isEqualTo(NOT_NULL_VIOLATION);
            assertThat(e.getMessage()).contains("answer").doesNotContain(CANARY);
        });
    }

    private void insertWithoutAnAnswer() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(
                        "with clinic as materialized (select set_config('massage_advisor.clinic', 'x', true) as id)"
                                + " insert into recommendation"
                                + " (id, created_at, rule_book_version, rule_book_digest, intake, clinic_id)"
                                + " select ?, now(), '', '', ?, id from clinic")) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, CANARY);
            statement.execute();
        }
    }
}
