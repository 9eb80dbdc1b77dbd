package massageadvisor.application.access.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import massageadvisor.access.TestKeys;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.access.keys.ApiKeyToken;
import massageadvisor.persistence.OwnerConnection;
import org.junit.jupiter.api.Test;

/** How long a key that called is trusted without asking the database; the test sets the time that has gone by. */
@QuarkusTest
class KeyCacheTest {
    private final AtomicLong nanos = new AtomicLong();
    private final ClinicId clinic = TestKeys.newClinic();
    private final ApiKeyToken key = TestKeys.newKey(clinic);

    @Inject
    KeyDirectory directory;

    private KeyCache knownKeys() {
        var known = new KeyCache(directory, nanos::get);
        var unused = known.load(key.id());
        return known;
    }

    private void goBy(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void noneIsTrustedBeforeTheFirstLookForRevocations() {
        var known = knownKeys();

        assertThat(known.findCached(key.id())).isEmpty();
        known.pollRevocations();
        assertThat(known.findCached(key.id())).isPresent();
    }

    @Test
    void noneIsTrustedWhenThereWasNoLookForFourSeconds() {
        var known = knownKeys();
        known.pollRevocations();

        goBy(KeyCache.TRUSTED.minusNanos(1));
        assertThat(known.findCached(key.id())).isPresent();
        goBy(Duration.ofNanos(1));
        assertThat(known.findCached(key.id())).isEmpty();
        assertThat(known.load(key.id())).isPresent();
    }

    @Test
    void aRevokedOneIsForgottenAtTheNextLook() throws SQLException {
        var known = knownKeys();
        known.pollRevocations();
        revoke("now()");

        known.pollRevocations();

        assertThat(known.findCached(key.id())).isEmpty();
        assertThat(known.load(key.id()).map(StoredKey::revoked)).contains(true);
    }

    /** A look goes a minute back; what was revoked before that is not in it. */
    @Test
    void allAreForgottenAfterALongSilence() throws SQLException {
        var known = knownKeys();
        known.pollRevocations();
        revoke("now() - interval '2 minutes'");
        goBy(Duration.ofSeconds(31));

        known.pollRevocations();

        assertThat(known.findCached(key.id())).isEmpty();
    }

    @Test
    void oneThatIsNotThereIsNotKnown() {
        var known = knownKeys();
        known.pollRevocations();

        assertThat(known.load(new UUID(3, 3))).isEmpty();
        assertThat(known.findCached(new UUID(3, 3))).isEmpty();
    }

    private void revoke(String at) throws SQLException {
        try (var owner = OwnerConnection.openFor(clinic);
                var statement = owner.createStatement()) {
            statement.execute("update api_key set revoked_at = " + at + " where id = '" + key.id() + "'");
        }
    }
}
