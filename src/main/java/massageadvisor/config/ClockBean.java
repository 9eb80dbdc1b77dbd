package massageadvisor.config;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock of the service, and one that never goes back, for how long ago something was. */
final class ClockBean {
    @Produces
    @Singleton
    Clock clock() {
        return SystemClock.clock();
    }

    @Produces
    @Singleton
    Ticker ticker() {
        return Ticker.systemTicker();
    }
}
