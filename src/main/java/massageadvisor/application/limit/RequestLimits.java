package massageadvisor.application.limit;

import java.time.Duration;

/**
 * What callers may ask of the service.
 *
 * @param perKey over all nodes
 * @param perAddress at each node
 * @param concurrentRequests how many requests may be under way at each node
 * @param bodyTime how long a body may take to arrive, from the end of the head on
 */
public record RequestLimits(RateLimit perKey, RateLimit perAddress, int concurrentRequests, Duration bodyTime) {}
