package massageadvisor.persistence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.RecommendationStore;
import massageadvisor.application.StoredRecommendation;
import massageadvisor.application.access.clinics.ClinicId;
import org.junit.jupiter.api.Test;

/** A database that reports success but stores nothing, for example because of a trigger. */
@QuarkusTest
class DroppedInsertTest {
    private static final String SUBJECT = "swallowed";

    @Inject
    RecommendationStore store;

    @Test
    void isNotReportedAsStored() throws SQLException {
        run("""
            create function swallow() returns trigger language plpgsql as 'begin return null; end';
            create trigger swallow before insert on recommendation for each row
                when (new.subject = '%s') execute function swallow()""".formatted(SUBJECT));
        try {
            assertThatThrownBy(() -> store.insert(ClinicId.DEMO, recommendation()))
                    .isInstanceOf(IllegalStateException.class);
        } finally {
            run("drop function swallow cascade");
        }
    }

    private static void run(String sql) throws SQLException {
        try (var owner = OwnerConnection.open();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static StoredRecommendation recommendation() {
        return new StoredRecommendation(
                UUID.randomUUID(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                Optional.of(SUBJECT),
                "1.0.0",
                "sha256:",
                "{}",
                "{}");
    }
}
