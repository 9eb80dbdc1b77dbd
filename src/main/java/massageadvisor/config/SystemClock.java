package massageadvisor.config;

import java.time.Clock;

/** The system clock, for the service and for commands. */
public final class SystemClock {
    private SystemClock() {}

    public static Clock clock() {
        return Clock.systemUTC();
    }
}
