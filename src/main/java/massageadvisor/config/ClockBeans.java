package massageadvisor.config;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Provides the clock and the ticker of the service. */
final class ClockBeans {
    @Produces
    @Singleton
    Clock clock() {
        return SystemClock.clock();
    }

    /** Measures durations, independently of changes to the clock. */
    @Produces
    @Singleton
    Ticker ticker() {
        return Ticker.systemTicker();
    }
}
