package massageadvisor.application.retry;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import massageadvisor.application.Repeated;

/** Forgets idempotency keys when their time is over. */
@Singleton
@Startup
public class ForgetOldRequests {
    /** How long a request may be sent again; the database goes by the same time. */
    public static final Duration KEPT = Duration.ofHours(24);

    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final Repeated repeated;

    ForgetOldRequests(IdempotencyKeys keys) {
        this.repeated = Repeated.every(PAUSE, "cleaning of idempotency keys", keys::forgetExpired);
    }

    @PreDestroy
    void stop() {
        repeated.close();
    }
}
