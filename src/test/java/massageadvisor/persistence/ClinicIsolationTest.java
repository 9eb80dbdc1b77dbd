package massageadvisor.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import massageadvisor.access.TestKeys;
import massageadvisor.application.RecommendationStore;
import massageadvisor.application.RecommendationStore.Insert;
import massageadvisor.application.StoredRecommendation;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.idempotency.IdempotencyKey;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of one clinic are invisible to another. PostgreSQL enforces this, even if the service has a bug. */
@QuarkusTest
@ActivateRequestContext
class ClinicIsolationTest {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final ClinicId mine = TestKeys.newClinic();
    private final ClinicId other = TestKeys.newClinic();
    private final StoredRecommendation theirs = recommendation();

    @Inject
    DataSource dataSource;

    @Inject
    RecommendationStore store;

    @Inject
    TransactionRunner transactions;

    @Inject
    Session session;

    @Inject
    @PersistenceUnitExtension
    RecordedSql sql;

    @BeforeEach
    void storeRowsOfAnotherClinic() {
        var key = new IdempotencyKey("key", "POST", "");
        var unusedIds = store.insertAll(other, List.of(new Insert(theirs, Optional.of(key))));
        var unusedKey = TestKeys.newKey(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"recommendation", "api_key", "idempotency_key"})
    void noRowIsVisibleWithoutAClinic(String table) throws SQLException {
        assertThat(FirstColumn.of(dataSource, "select count(*) from " + table)).containsExactly("0");
        assertThat(FirstColumn.of(dataSource, "select set_config('massage_advisor.clinic', '', false)"))
                .containsExactly("");
        assertThat(FirstColumn.of(dataSource, "select count(*) from " + table)).containsExactly("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recommendation", "api_key", "idempotency_key"})
    void rowsOfAnotherClinicAreInvisible(String table) {
        assertThat(rows(mine, "select count(*) from " + table)).isEqualTo("0");
        assertThat(rows(other, "select count(*) from " + table)).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from recommendation",
                "update api_key set revoked_at = now()",
                "update idempotency_key set fingerprint = 'x'"
            })
    void rowsOfAnotherClinicCannotBeChanged(String statement) {
        int changed = transactions.runWithConnection(mine, connection -> {
            try (var change = connection.createStatement()) {
                return change.executeUpdate(statement);
            }
        });

        assertThat(changed).isZero();
        assertThat(store.find(other, theirs.id())).contains(theirs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into recommendation select gen_random_uuid(), now(), null, '', '', '', '', '%s'",
                "insert into api_key (id, clinic_id, name, kind, scopes, sha256, created_at)"
                        + " values (gen_random_uuid(), '%s', '', '', '{}', '', now())",
                "insert into idempotency_key values ('%s', '', '', '', gen_random_uuid(), now())"
            })
    void rowsCannotBeInsertedForAnotherClinic(String statement) {
        assertThatThrownBy(() -> transactions.runWithConnection(mine, connection -> {
                    try (var insert = connection.createStatement()) {
                        return insert.execute(statement.formatted(other));
                    }
                }))
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
    }

    /** Hibernate does not filter native queries, so this shows the isolation without its filter. */
    @Test
    void theDatabaseIsolatesWithoutTheFilterOfHibernate() {
        var query = "select cast(id as text) from recommendation";

        var unfiltered = transactions.run(
                mine, () -> session.createNativeQuery(query, String.class).getResultList());
        var own = transactions.run(
                other, () -> session.createNativeQuery(query, String.class).getResultList());

        assertThat(unfiltered).isEmpty();
        assertThat(own).containsExactly(theirs.id().toString());
    }

    @Test
    void hibernateFiltersToo() {
        assertThat(store.find(mine, theirs.id())).isEmpty();
        assertThat(sql.last()).contains(".clinic_id = ?");
        assertThat(store.list(mine, Optional.empty(), Optional.empty(), 2)).isEmpty();
        assertThat(sql.last()).contains(".clinic_id = ?");
        assertThat(store.erase(mine, theirs.id())).isFalse();
    }

    /** The next transaction on the same connection starts without a clinic. */
    @Test
    void theClinicIsResetAfterItsTransaction() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('massage_advisor.clinic', '" + other + "', true)");
            try (var rows = statement.executeQuery("select count(*) from recommendation")) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
        }
    }

    private String rows(ClinicId clinic, String query) {
        return transactions.runWithConnection(clinic, connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getString(1);
            }
        });
    }

    private static StoredRecommendation recommendation() {
        return new StoredRecommendation(
                UUID.randomUUID(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                Optional.of("isolated"),
                "1.0.0",
                "sha256:",
                "{}",
                "{}");
    }
}
