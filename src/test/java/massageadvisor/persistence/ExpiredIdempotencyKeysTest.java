package massageadvisor.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import massageadvisor.access.TestKeys;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.idempotency.IdempotencyKeyStore;
import org.junit.jupiter.api.Test;

/** Expired idempotency keys are deleted, however many there are. */
@QuarkusTest
class ExpiredIdempotencyKeysTest {
    private static final int EXPIRED_PER_CLINIC = 4_000;
    private static final int BATCH = 5_000;

    private final List<ClinicId> clinics = List.of(TestKeys.newClinic(), TestKeys.newClinic(), TestKeys.newClinic());

    @Inject
    DataSource dataSource;

    @Inject
    IdempotencyKeyStore store;

    @Test
    void areDeletedInBatchesAndTheOthersStay() throws SQLException {
        for (var clinic : clinics) {
            insert(clinic, "old", "25 hours", EXPIRED_PER_CLINIC);
            insert(clinic, "young", "23 hours 59 minutes", 10);
        }

        assertThat(deleteBatch()).isEqualTo(BATCH);
        store.deleteExpired();

        for (var clinic : clinics) {
            assertThat(count(clinic, "old")).isZero();
            assertThat(count(clinic, "young")).isEqualTo(10);
        }
        assertThat(deleteBatch()).isZero();
    }

    private long deleteBatch() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select forget_expired_idempotency_keys()")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void insert(ClinicId clinic, String name, String age, int count) throws SQLException {
        try (var owner = OwnerConnection.openFor(clinic);
                var statement = owner.createStatement()) {
            statement.execute(
                    "insert into idempotency_key (clinic_id, key_sha256, operation, fingerprint, made_id, created_at)"
                            + " select '%s', '%s ' || n, 'POST', '', gen_random_uuid(), now() - interval '%s'"
                                    .formatted(clinic, name, age)
                            + " from generate_series(1, %d) n".formatted(count));
        }
    }

    private static long count(ClinicId clinic, String name) throws SQLException {
        try (var owner = OwnerConnection.openFor(clinic);
                var statement = owner.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from idempotency_key where key_sha256 like '" + name + "%'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
