package massageadvisor.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Every table has row-level security, or is in the reviewed list of tables that all clinics share. */
@QuarkusTest
class RowLevelSecurityCoverageTest {
    private static final Path SHARED = Path.of("src/main/resources/db/shared-tables.csv");

    @Inject
    DataSource dataSource;

    @Test
    void everyTableIsProtectedOrReviewed() throws SQLException, IOException {
        var isolated = FirstColumn.of(dataSource, """
                select relname from pg_class
                where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
                    and relrowsecurity and relforcerowsecurity
                    and exists (select from pg_policy where polrelid = pg_class.oid and polname = 'own_clinic')
                    and exists (select from pg_attribute
                        where attrelid = pg_class.oid and attname = 'clinic_id' and attnotnull)""");
        var all = FirstColumn.of(
                dataSource,
                "select relname from pg_class where relnamespace = current_schema()::regnamespace"
                        + " and relkind in ('r', 'p', 'm', 'v', 'f')");
        var reviewed = Files.readAllLines(SHARED).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();

        assertThat(isolated)
                .contains("recommendation", "api_key", "idempotency_key")
                .doesNotContainAnyElementsOf(reviewed);
        assertThat(all).hasSameElementsAs(concat(isolated, reviewed));
    }

    private static List<String> concat(List<String> some, List<String> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
