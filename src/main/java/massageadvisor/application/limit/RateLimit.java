package massageadvisor.application.limit;

import java.time.Duration;

/** At most {@code requests} in each fixed window of time. */
public record RateLimit(int requests, Duration window) {
    private static final int LEASES_PER_WINDOW = 20;

    public RateLimit {
        if (requests < 1 || window.toSeconds() < 1) {
            throw new IllegalArgumentException(
                    "a rate limit must be at least 1 request in 1 s but was " + requests + " in " + window);
        }
    }

    /**
     * The number of requests in one lease: small enough that unused tokens at one node do not starve the others, and
     * large enough that a node seldom needs a new lease.
     */
    public int leaseSize() {
        return Math.max(1, requests / LEASES_PER_WINDOW);
    }
}
