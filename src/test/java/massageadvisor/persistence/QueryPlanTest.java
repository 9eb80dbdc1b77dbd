package massageadvisor.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import massageadvisor.application.RecommendationStore;
import massageadvisor.application.access.clinics.ClinicId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads and lists use an index instead of scanning the table. */
@QuarkusTest
class QueryPlanTest {
    private static final int CLINICS = 20;
    private static final int ROWS_OF_EACH = 1_000;
    private static final ClinicId CLINIC = clinic(0);

    @Inject
    RecommendationStore store;

    @Inject
    @PersistenceUnitExtension
    RecordedSql sql;

    @BeforeAll
    static void fill() throws SQLException {
        for (int number = 0; number < CLINICS; number++) {
            runAsOwner(clinic(number), """
                    insert into recommendation
                    select gen_random_uuid(), now(), 'plan-' || n %% 100, '1.0.0', 'sha256:', '{}', '{}', '%s'
                    from generate_series(1, %d) n""".formatted(clinic(number), ROWS_OF_EACH));
        }
        runAsOwner(CLINIC, "analyze recommendation");
    }

    @AfterAll
    static void empty() throws SQLException {
        for (int number = 0; number < CLINICS; number++) {
            runAsOwner(clinic(number), "delete from recommendation");
        }
    }

    private static ClinicId clinic(int number) {
        return new ClinicId(new UUID(1, number));
    }

    @Test
    void findsByPrimaryKey() throws SQLException {
        var unused = store.find(CLINIC, UUID.randomUUID());

        assertThat(plan(sql.last()))
                .contains("Index Scan using recommendation_pkey")
                .doesNotContain("Sort", "Seq Scan");
    }

    @Test
    void listsAClinicByABackwardIndexScan() throws SQLException {
        var unused = store.list(CLINIC, Optional.empty(), Optional.empty(), 21);

        assertThat(plan(sql.last()))
                .contains("Index Scan Backward using recommendation_clinic")
                .doesNotContain("Sort", "Seq Scan");
    }

    @Test
    void listsASubjectByABackwardIndexScan() throws SQLException {
        var unused = store.list(CLINIC, Optional.of("plan-1"), Optional.empty(), 21);

        assertThat(plan(sql.last()))
                .contains("Index Scan Backward using recommendation_subject")
                .doesNotContain("Sort", "Seq Scan");
    }

    @Test
    void erasesByPrimaryKey() throws SQLException {
        var unused = store.erase(CLINIC, UUID.randomUUID());

        assertThat(plan(sql.last()))
                .contains("Index Scan using recommendation_pkey")
                .doesNotContain("Seq Scan");
    }

    /** The plan of a recorded statement, for any values of its parameters. */
    private static String plan(String statement) throws SQLException {
        var number = new AtomicInteger();
        var numbered = Pattern.compile("\\?").matcher(statement).replaceAll(found -> "\\$" + number.incrementAndGet());
        var plan = new StringBuilder();
        try (var owner = OwnerConnection.openSimple();
                var explain = owner.createStatement();
                var rows = explain.executeQuery("explain (generic_plan) " + numbered)) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private static void runAsOwner(ClinicId clinic, String statement) throws SQLException {
        try (var owner = OwnerConnection.openFor(clinic);
                var run = owner.createStatement()) {
            run.execute(statement);
        }
    }
}
