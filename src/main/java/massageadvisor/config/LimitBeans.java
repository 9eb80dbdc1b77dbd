package massageadvisor.config;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import massageadvisor.application.access.keys.DemoKey;
import massageadvisor.application.limit.DistributedRateLimiter;
import massageadvisor.application.limit.InMemoryLeaseSource;
import massageadvisor.application.limit.LeaseSource;
import massageadvisor.application.limit.RateLimit;
import massageadvisor.application.limit.RequestLimits;

/** Provides the configured limits. Invalid values prevent the start. */
final class LimitBeans {
    private static final String PREFIX = "massage-advisor.limits.";
    private static final Duration MAX_DURATION = Duration.ofDays(1);

    @Produces
    @Singleton
    @Startup
    RequestLimits limits(LimitConfig config) {
        var window = wholeSeconds("window", config.window());
        return new RequestLimits(
                new RateLimit(atLeastOne("requests-per-key", config.requestsPerKey()), window),
                new RateLimit(atLeastOne("requests-per-address", config.requestsPerAddress()), window),
                atLeastOne("concurrent-requests", config.concurrentRequests()),
                wholeSeconds("body-time", config.bodyTime()));
    }

    private static int atLeastOne(String name, int value) {
        if (value < 1) {
            throw new ConfigurationException(PREFIX + name + " must be 1 or more but was " + value);
        }
        return value;
    }

    private static Duration wholeSeconds(String name, Duration value) {
        if (value.toSeconds() < 1 || value.toNanosPart() > 0 || value.compareTo(MAX_DURATION) > 0) {
            throw new ConfigurationException(
                    PREFIX + name + " must be a whole number of seconds from 1 s to 24 h but was " + value);
        }
        return value;
    }

    /** The demo key is used at a single node, so its tokens come from memory. */
    @Produces
    @Singleton
    DistributedRateLimiter rateLimiter(RequestLimits limits, LeaseSource database, Ticker ticker) {
        var inMemory = new InMemoryLeaseSource(ticker);
        return new DistributedRateLimiter(
                limits.perKey(), keyId -> keyId.equals(DemoKey.ID) ? inMemory : database, ticker);
    }
}
