package massageadvisor.application.access.authentication;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import massageadvisor.application.Repeated;

/**
 * Looks for revoked keys every second, and sooner after a look that failed, and writes down every minute when keys were
 * used.
 */
@Singleton
@Startup
class RevocationPoller {
    private final Repeated looks;
    private final Repeated notes;

    RevocationPoller(KeyCache keyCache, LastUsedTracker lastUsed) {
        this.looks = Repeated.every(Duration.ofSeconds(1), "watch for revoked keys", keyCache::pollRevocations);
        this.notes = Repeated.every(Duration.ofMinutes(1), "note of the use of keys", lastUsed::flush);
    }

    @PreDestroy
    void stop() {
        looks.close();
        notes.close();
    }
}
