package massageadvisor.application.limit;

import java.time.Duration;

/**
 * Whether a rate limit allows one request, and how much is left.
 *
 * @param remaining number of requests left in this window, as far as this node knows
 * @param untilReset time until the window ends
 */
public record RateLimitResult(boolean allowed, RateLimit limit, int remaining, Duration untilReset) {}
