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

/** How long a cached key is trusted without a query to the database. The test controls the time. */
@QuarkusTest
class KeyCacheTest {
    private final AtomicLong nanos = new AtomicLong();
    private final ClinicId clinic = TestKeys.newClinic();
    private final ApiKeyToken key = TestKeys.newKey(clinic);

    @Inject
    KeyDirectory directory;

    private KeyCache cacheWithKey() {
        var cache = new KeyCache(directory, nanos::get);
        var unused = cache.load(key.id());
        return cache;
    }

    private void advance(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void trustsNothingBeforeTheFirstPoll() {
        var cache = cacheWithKey();

        assertThat(cache.findCached(key.id())).isEmpty();
        cache.pollRevocations();
        assertThat(cache.findCached(key.id())).isPresent();
    }

    @Test
    void trustsNothingIfThereWasNoPollForFourSeconds() {
        var cache = cacheWithKey();
        cache.pollRevocations();

        advance(KeyCache.TRUST_TIMEOUT.minusNanos(1));
        assertThat(cache.findCached(key.id())).isPresent();
        advance(Duration.ofNanos(1));
        assertThat(cache.findCached(key.id())).isEmpty();
        assertThat(cache.load(key.id())).isPresent();
    }

    @Test
    void evictsARevokedKeyAtTheNextPoll() throws SQLException {
        var cache = cacheWithKey();
        cache.pollRevocations();
        revoke("now()");

        cache.pollRevocations();

        assertThat(cache.findCached(key.id())).isEmpty();
        assertThat(cache.load(key.id()).map(StoredKey::revoked)).contains(true);
    }

    /** A poll looks back one minute; an earlier revocation is not in its result. */
    @Test
    void evictsAllKeysAfterALongGapBetweenPolls() throws SQLException {
        var cache = cacheWithKey();
        cache.pollRevocations();
        revoke("now() - interval '2 minutes'");
        advance(Duration.ofSeconds(31));

        cache.pollRevocations();

        assertThat(cache.findCached(key.id())).isEmpty();
    }

    @Test
    void doesNotCacheThatAKeyIsMissing() {
        var cache = cacheWithKey();
        cache.pollRevocations();

        assertThat(cache.load(new UUID(3, 3))).isEmpty();
        assertThat(cache.findCached(new UUID(3, 3))).isEmpty();
    }

    private void revoke(String at) throws SQLException {
        try (var owner = OwnerConnection.openFor(clinic);
                var statement = owner.createStatement()) {
            statement.execute("update api_key set revoked_at = " + at + " where id = '" + key.id() + "'");
        }
    }
}
