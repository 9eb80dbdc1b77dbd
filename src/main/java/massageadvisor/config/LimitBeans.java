package massageadvisor.config;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import massageadvisor.application.access.keys.DemoKey;
import massageadvisor.application.limit.DistributedRateLimiter;
import massageadvisor.application.limit.LeaseSource;
import massageadvisor.application.limit.RequestLimits;
import massageadvisor.application.limit.InMemoryLeaseSource;
import massageadvisor.application.limit.RateLimit;

/** The limits as configured. One that makes no sense stops the start. */
final class LimitBeans {
    private static final String PREFIX = "massage-advisor.limits.";
    private static final Duration LONGEST = Duration.ofDays(1);

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
            throw new IllegalArgumentException(PREFIX + name + " must be 1 or more, but is " + value);
        }
        return value;
    }

    private static Duration wholeSeconds(String name, Duration value) {
        if (value.toSeconds() < 1 || value.toNanosPart() > 0 || value.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    PREFIX + name + " must be whole seconds, from 1 s to 24 h, but is " + value);
        }
        return value;
    }

    /** The key of newcomers has but one node, which needs nobody to share its limit with. */
    @Produces
    @Singleton
    DistributedRateLimiter keyLimits(RequestLimits limits, LeaseSource shared, Ticker ticker) {
        var ofThisNode = new InMemoryLeaseSource(ticker);
        return new DistributedRateLimiter(limits.perKey(), keyId -> keyId.equals(DemoKey.ID) ? ofThisNode : shared, ticker);
    }
}
