package massageadvisor.application.idempotency;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import massageadvisor.application.PeriodicTask;

/** Background task: deletes expired idempotency keys every ten minutes. */
@Singleton
@Startup
public class DeleteExpiredIdempotencyKeys {
    private static final Duration INTERVAL = Duration.ofMinutes(10);

    private final PeriodicTask task;

    DeleteExpiredIdempotencyKeys(IdempotencyKeyStore store) {
        this.task = PeriodicTask.every(INTERVAL, "deletion of expired idempotency keys", store::deleteExpired);
    }

    @PreDestroy
    void stop() {
        task.close();
    }
}
