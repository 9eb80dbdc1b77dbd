package massageadvisor.application.limit;

import java.time.Duration;

/** So many requests in each window of time. */
public record RateLimit(int requests, Duration window) {
    private static final int BLOCKS = 20;

    public RateLimit {
        if (requests < 1 || window.toSeconds() < 1) {
            throw new IllegalArgumentException(
                    "a quota is at least one request in one second but was " + requests + " in " + window);
        }
    }

    /**
     * How many requests to lease at a time: few enough that what one node holds is not missed by the others, and so
     * many that it seldom has to ask.
     */
    public int block() {
        return Math.max(1, requests / BLOCKS);
    }
}
