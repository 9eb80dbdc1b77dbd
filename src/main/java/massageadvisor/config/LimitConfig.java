package massageadvisor.config;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Configuration of the limits on requests. */
@ConfigMapping(prefix = "massage-advisor.limits")
public interface LimitConfig {
    /** Length of the fixed window in which requests are counted, in whole seconds. */
    Duration window();

    /** Maximum number of requests per key and window, over all nodes together. */
    int requestsPerKey();

    /** Maximum number of requests per client address and window at each node, whatever the key. */
    int requestsPerAddress();

    /** Maximum number of requests in flight at each node. */
    int concurrentRequests();

    /** Time in which a request body must arrive completely. */
    Duration bodyTime();
}
