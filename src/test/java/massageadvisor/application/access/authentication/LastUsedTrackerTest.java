package massageadvisor.application.access.authentication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import massageadvisor.access.TestKeys;
import massageadvisor.application.StoreUnavailableException;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.persistence.OwnerConnection;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LastUsedTrackerTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final ClinicId clinic = TestKeys.newClinic();
    private final UUID key = TestKeys.newKey(clinic).id();

    @Inject
    KeyDirectory directory;

    @Test
    void theLatestUseIsWrittenDownAndNeverGoesBack() throws SQLException {
        var uses = new LastUsedTracker(directory);
        uses.record(key, NOON.minusSeconds(5));
        uses.record(key, NOON);
        uses.flush();
        assertThat(lastUsed()).isEqualTo(NOON);

        uses.record(key, NOON.minusSeconds(60));
        uses.flush();

        assertThat(lastUsed()).isEqualTo(NOON);
    }

    /** As when the database goes away in between: what is written is not written again, and the rest is not lost. */
    @Test
    void manyAreWrittenInBatchesInOrderAndEachIsForgottenWhenItIsWritten() {
        var written = new RecordingKeyDirectory();
        var uses = new LastUsedTracker(written);
        var ids = Stream.generate(UUID::randomUUID).limit(2_500).sorted().toList();
        ids.forEach(id -> uses.record(id, NOON));

        written.failAfter(1);
        assertThatThrownBy(uses::flush).isInstanceOf(StoreUnavailableException.class);
        assertThat(written.ids()).isEqualTo(ids.subList(0, 1_000));
        written.failAfter(10);
        uses.flush();

        assertThat(written.ids()).isEqualTo(ids);
        assertThat(written.batches()).isEqualTo(3);
    }

    private Instant lastUsed() throws SQLException {
        try (var owner = OwnerConnection.openFor(clinic);
                var statement = owner.createStatement();
                var rows = statement.executeQuery("select last_used_at from api_key where id = '" + key + "'")) {
            rows.next();
            return rows.getObject(1, Timestamp.class).toInstant();
        }
    }
}
