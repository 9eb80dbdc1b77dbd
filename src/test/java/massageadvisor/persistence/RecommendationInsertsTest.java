package massageadvisor.persistence;

import static massageadvisor.persistence.SampleRows.row;
import static massageadvisor.persistence.SampleRows.rowWithKey;
import static massageadvisor.persistence.SampleRows.rowWithoutSubject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.access.TestKeys;
import massageadvisor.application.RecommendationStore;
import massageadvisor.application.RecommendationStore.Insert;
import massageadvisor.application.RecommendationStore.RolledBackException;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.idempotency.IdempotencyKey;
import massageadvisor.application.idempotency.IdempotencyKeyReusedException;
import massageadvisor.application.idempotency.RequestInProgressException;
import org.junit.jupiter.api.Test;

/** A batch is inserted whole or not at all, and each of its idempotency keys creates one row. */
@QuarkusTest
class RecommendationInsertsTest {
    private static final String TOO_LONG = "x".repeat(65);
    private static final int MAX_ROWS = 64;

    private final ClinicId clinic = TestKeys.newClinic();

    @Inject
    RecommendationStore store;

    @Test
    void aBatchIsOneTransactionAndReadBackUnchanged() throws SQLException {
        var batch = new ArrayList<>(List.of(rowWithoutSubject(), rowWithKey("a", "1"), row("somebody")));
        while (batch.size() < MAX_ROWS) {
            batch.add(row("NULL"));
        }

        assertThat(store.insertAll(clinic, batch))
                .containsExactlyInAnyOrderElementsOf(
                        batch.stream().map(RecommendationInsertsTest::id).toList());
        for (var insert : batch) {
            assertThat(store.find(clinic, id(insert))).contains(insert.recommendation());
        }
        assertThat(value("select count(distinct xmin::text) from recommendation"))
                .isEqualTo("1");
        assertThat(store.getCreatedId(clinic, key(batch.get(1)))).isEqualTo(id(batch.get(1)));
    }

    @Test
    void aBatchWithABadRowIsRolledBackWithItsKeys() throws SQLException {
        var keyed = rowWithKey("a", "1");

        assertThatThrownBy(() -> store.insertAll(clinic, List.of(row("good"), keyed, row(TOO_LONG))))
                .isInstanceOf(RolledBackException.class);
        assertThat(value("select count(*) from recommendation")).isEqualTo("0");
        assertThat(value("select count(*) from idempotency_key where clinic_id = '" + clinic + "'"))
                .isEqualTo("0");
        assertThat(store.insertAll(clinic, List.of(keyed))).containsExactly(id(keyed));
    }

    @Test
    void aBadRowAloneFailsWithItsOwnFailure() {
        assertThatThrownBy(() -> store.insertAll(clinic, List.of(row(TOO_LONG))))
                .isNotInstanceOf(RolledBackException.class)
                .hasMessageContaining("value too long");
    }

    @Test
    void aKeyOfAnEarlierTransactionInsertsNothing() throws SQLException {
        var first = rowWithKey("a", "1");
        var unused = store.insertAll(clinic, List.of(first));
        var retry = rowWithKey("a", "1");
        var other = rowWithKey("b", "1");

        assertThat(store.insertAll(clinic, List.of(retry, other, row("free"))))
                .hasSize(2)
                .doesNotContain(id(retry));
        assertThat(store.getCreatedId(clinic, key(retry))).isEqualTo(id(first));
        assertThatThrownBy(() -> store.getCreatedId(clinic, key(rowWithKey("a", "2"))))
                .isInstanceOf(IdempotencyKeyReusedException.class);
        assertThat(value("select count(*) from recommendation")).isEqualTo("3");
    }

    /** For example at another node. The others of the batch do not wait for it. */
    @Test
    void aKeyThatAnOpenTransactionHoldsInsertsNothing() throws SQLException {
        var held = rowWithKey("a", "1");
        var free = rowWithKey("b", "1");
        try (var owner = OwnerConnection.openFor(clinic);
                var lock = owner.createStatement()) {
            owner.setAutoCommit(false);
            lock.execute("select pg_advisory_xact_lock(hashtextextended('" + clinic
                    + key(held).keySha256() + "', 0))");

            assertThat(store.insertAll(clinic, List.of(held, free))).containsExactly(id(free));
            assertThatThrownBy(() -> store.getCreatedId(clinic, key(held)))
                    .isInstanceOf(RequestInProgressException.class);
            owner.rollback();
        }
        assertThat(store.insertAll(clinic, List.of(held, row("free")))).contains(id(held));
    }

    @Test
    void aKeyFromYesterdayIsFree() throws SQLException {
        var old = rowWithKey("a", "1");
        var unused = store.insertAll(clinic, List.of(old));
        try (var owner = OwnerConnection.openFor(clinic);
                var statement = owner.createStatement()) {
            statement.execute("update idempotency_key set created_at = now() - interval '24 hours 1 second'");
        }
        var again = rowWithKey("a", "2");

        assertThat(store.insertAll(clinic, List.of(again, row("free")))).contains(id(again));
        assertThat(store.getCreatedId(clinic, key(again))).isEqualTo(id(again));
    }

    @Test
    void listsABatchInTheOrderOfItsIds() {
        var batch = new ArrayList<Insert>();
        for (int i = 0; i < 10; i++) {
            batch.add(row("somebody"));
        }
        var unused = store.insertAll(clinic, batch);

        var listed = store.list(clinic, Optional.empty(), Optional.empty(), batch.size());
        assertThat(listed)
                .hasSameSizeAs(batch)
                .isSortedAccordingTo((a, b) -> b.id().toString().compareTo(a.id().toString()));
    }

    private static UUID id(Insert insert) {
        return insert.recommendation().id();
    }

    private static IdempotencyKey key(Insert insert) {
        return insert.key().orElseThrow();
    }

    private String value(String sql) throws SQLException {
        try (var owner = OwnerConnection.openFor(clinic);
                var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
