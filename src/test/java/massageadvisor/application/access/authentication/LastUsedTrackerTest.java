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
    void storesTheLatestTimeAndNeverAnEarlierOne() throws SQLException {
        var tracker = new LastUsedTracker(directory);
        tracker.record(key, NOON.minusSeconds(5));
        tracker.record(key, NOON);
        tracker.flush();
        assertThat(lastUsed()).isEqualTo(NOON);

        tracker.record(key, NOON.minusSeconds(60));
        tracker.flush();

        assertThat(lastUsed()).isEqualTo(NOON);
    }

    /** As if the database became unavailable in between: stored times are not stored again, and the others are kept. */
    @Test
    void storesManyInOrderedBatchesAndKeepsOnlyThoseOfAFailedBatch() {
        var stored = new RecordingKeyDirectory();
        var tracker = new LastUsedTracker(stored);
        var ids = Stream.generate(UUID::randomUUID).limit(2_500).sorted().toList();
        ids.forEach(id -> tracker.record(id, NOON));

        stored.failAfter(1);
        assertThatThrownBy(tracker::flush).isInstanceOf(StoreUnavailableException.class);
        assertThat(stored.ids()).isEqualTo(ids.subList(0, 1_000));
        stored.failAfter(10);
        tracker.flush();

        assertThat(stored.ids()).isEqualTo(ids);
        assertThat(stored.batches()).isEqualTo(3);
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
