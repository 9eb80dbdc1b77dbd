package massageadvisor.application.limit;

import java.time.Duration;

/**
 * The configured limits on requests.
 *
 * @param perKey rate limit per key over all nodes together
 * @param perAddress rate limit per client address at each node
 * @param concurrentRequests maximum number of requests in flight at each node
 * @param bodyTimeout time in which a request body must arrive completely after its headers
 */
public record RequestLimits(RateLimit perKey, RateLimit perAddress, int concurrentRequests, Duration bodyTimeout) {}
