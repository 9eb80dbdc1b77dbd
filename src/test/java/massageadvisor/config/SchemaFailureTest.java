package massageadvisor.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.junit.jupiter.api.Test;

class SchemaFailureTest {
    private static String explained(Exception failure) {
        return SchemaFailure.explain(new IllegalStateException("Failed to start", failure), "the_owner")
                .orElseThrow();
    }

    @Test
    void namesTheRoleThatMayNotMigrate() {
        var refused = new SQLException("ERROR: permission denied for schema public", "42501");

        assertThat(explained(new FlywayException("Unable to create the table", refused)))
                .contains("the_owner", "permission denied for schema public", "run-on-your-own-postgresql.md")
                .hasLineCount(1);
    }

    @Test
    void saysThatTheDatabaseBelongsToAnotherProgram() {
        assertThat(explained(new FlywayException(
                        "Found non-empty schema(s) \"public\" but no schema history table. Use baseline()")))
                .contains("did not create", "empty database")
                .hasLineCount(1);
    }

    @Test
    void quotesWhatTheDatabaseSaysOfAnotherFailure() {
        var missing = new SQLException("ERROR: role \"massage_advisor_app\" does not exist\n  Position: 1", "42704");

        assertThat(explained(new FlywayException("Script V1 failed\n---", missing)))
                .contains("role \"massage_advisor_app\" does not exist. ", "rolled back")
                .hasLineCount(1);
    }

    @Test
    void saysThatTheSchemaDoesNotFitTheProgram() {
        assertThat(explained(new SchemaManagementException("Schema validation: missing table [recommendation]")))
                .contains("missing table [recommendation]", "quarkus.flyway.migrate-at-start")
                .hasLineCount(1);
    }

    @Test
    void leavesOtherFailuresAlone() {
        assertThat(SchemaFailure.explain(new IllegalStateException("other"), "the_owner"))
                .isEmpty();
    }
}
