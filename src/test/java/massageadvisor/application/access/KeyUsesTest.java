package massageadvisor.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import massageadvisor.access.TestKeys;
import massageadvisor.persistence.OwnerConnection;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeyUsesTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final ClinicId clinic = TestKeys.newClinic();
    private final UUID key = TestKeys.newKey(clinic).id();

    @Inject
    KeyDirectory directory;

    @Test
    void theLatestUseIsWrittenDownAndNeverGoesBack() throws SQLException {
        var uses = new KeyUses(directory);
        uses.note(key, NOON.minusSeconds(5));
        uses.note(key, NOON);
        uses.write();
        assertThat(lastUsed()).isEqualTo(NOON);

        uses.note(key, NOON.minusSeconds(60));
        uses.write();

        assertThat(lastUsed()).isEqualTo(NOON);
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
