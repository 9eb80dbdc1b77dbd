package massageadvisor.application.limit;

import java.time.Duration;

/**
 * What became of one request under its quota.
 *
 * @param remaining how many requests are left in this window, as far as this node knows
 * @param untilReset how long the window still lasts
 */
public record RateLimitResult(boolean allowed, RateLimit quota, int remaining, Duration untilReset) {}
