package massageadvisor.config;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock of the service. */
final class ClockBean {
    @Produces
    @Singleton
    Clock clock() {
        return SystemClock.clock();
    }
}
