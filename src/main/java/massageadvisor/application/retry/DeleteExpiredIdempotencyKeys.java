package massageadvisor.application.retry;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import massageadvisor.application.Repeated;

/** Forgets idempotency keys when their time, which the database knows, is over. */
@Singleton
@Startup
public class DeleteExpiredIdempotencyKeys {
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final Repeated repeated;

    DeleteExpiredIdempotencyKeys(IdempotencyKeyStore keys) {
        this.repeated = Repeated.every(PAUSE, "cleaning of idempotency keys", keys::forgetExpired);
    }

    @PreDestroy
    void stop() {
        repeated.close();
    }
}
