package massageadvisor.config;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock of the service, and the one ticker. */
final class ClockBeans {
    @Produces
    @Singleton
    Clock clock() {
        return SystemClock.clock();
    }

    /** Measures how long something takes, whatever happens to the clock. */
    @Produces
    @Singleton
    Ticker ticker() {
        return Ticker.systemTicker();
    }
}
