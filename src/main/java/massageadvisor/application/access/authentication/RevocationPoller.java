package massageadvisor.application.access.authentication;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import massageadvisor.application.PeriodicTask;

/**
 * Background work for API keys: polls for revoked keys every second, sooner after a failed poll, and stores every
 * minute when keys were last used.
 */
@Singleton
@Startup
class RevocationPoller {
    private static final Duration POLL_INTERVAL = Duration.ofSeconds(1);
    private static final Duration FLUSH_INTERVAL = Duration.ofMinutes(1);

    private final PeriodicTask polls;
    private final PeriodicTask flushes;

    RevocationPoller(KeyCache keyCache, LastUsedTracker lastUsed) {
        this.polls = PeriodicTask.every(POLL_INTERVAL, "poll for revoked keys", keyCache::pollRevocations);
        this.flushes = PeriodicTask.every(FLUSH_INTERVAL, "update of last-used times", lastUsed::flush);
    }

    @PreDestroy
    void stop() {
        polls.close();
        flushes.close();
    }
}
