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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reading and listing never look through the table, however many rows it has. */
@QuarkusTest
class QueryPlanTest {
    private static final int ROWS = 20_000;

    @Inject
    RecommendationStore store;

    @Inject
    @PersistenceUnitExtension
    RecordedSql sql;

    @BeforeAll
    static void fill() throws SQLException {
        runAsOwner("""
                insert into recommendation
                select gen_random_uuid(), now(), 'plan-' || n %% 100, '1.0.0', 'sha256:', '{}', '{}'
                from generate_series(1, %d) n""".formatted(ROWS));
        runAsOwner("analyze recommendation");
    }

    @AfterAll
    static void empty() throws SQLException {
        runAsOwner("delete from recommendation where subject like 'plan-%'");
    }

    @Test
    void oneIsFoundByItsKey() throws SQLException {
        var unused = store.find(UUID.randomUUID());

        assertThat(plan(sql.last()))
                .contains("Index Scan using recommendation_pkey")
                .doesNotContain("Sort", "Seq Scan");
    }

    @Test
    void allAreListedAlongTheKeyBackwards() throws SQLException {
        var unused = store.list(Optional.empty(), Optional.empty(), 21);

        assertThat(plan(sql.last()))
                .contains("Index Scan Backward using recommendation_pkey")
                .doesNotContain("Sort", "Seq Scan");
    }

    @Test
    void thoseOfASubjectAreListedAlongTheirIndexBackwards() throws SQLException {
        var unused = store.list(Optional.of("plan-1"), Optional.empty(), 21);

        assertThat(plan(sql.last()))
                .contains("Index Scan Backward using recommendation_subject")
                .doesNotContain("Sort", "Seq Scan");
    }

    @Test
    void oneIsErasedByItsKey() throws SQLException {
        var unused = store.erase(UUID.randomUUID());

        assertThat(plan(sql.last()))
                .contains("Index Scan using recommendation_pkey")
                .doesNotContain("Seq Scan");
    }

    /** Of the statement as it was sent, for any values of its parameters. */
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

    private static void runAsOwner(String statement) throws SQLException {
        try (var owner = OwnerConnection.open();
                var run = owner.createStatement()) {
            run.execute(statement);
        }
    }
}
