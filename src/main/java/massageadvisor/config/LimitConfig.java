package massageadvisor.config;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** What callers may ask of the service. */
@ConfigMapping(prefix = "massage-advisor.limits")
public interface LimitConfig {
    /** How long a window is in which requests are counted: whole seconds. */
    Duration window();

    /** How many requests a key may make in a window, over all nodes. */
    int requestsPerKey();

    /** How many requests an address may make in a window at each node, with whatever key. */
    int requestsPerAddress();

    /** How many requests may be under way at a node. */
    int concurrentRequests();

    /** How long the body of a request may take to arrive. */
    Duration bodyTime();
}
