package massageadvisor.http.limit;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import massageadvisor.application.limit.RequestLimits;

/**
 * A bulkhead between keys: one key has at most a quarter of the requests in flight, so that it cannot occupy the node,
 * for example with bodies that never arrive. Thread-safe.
 */
@Singleton
class KeyConcurrencyLimit {
    private static final int MAX_SHARE_DIVISOR = 4;

    private final int max;
    private final Map<UUID, Integer> inFlight = new ConcurrentHashMap<>();

    KeyConcurrencyLimit(RequestLimits limits) {
        max = Math.max(1, limits.concurrentRequests() / MAX_SHARE_DIVISOR);
    }

    /** Admits one more request of the key, or returns false. If it returns true, {@link #release} must be called. */
    boolean tryAcquire(UUID key) {
        if (inFlight.merge(key, 1, Integer::sum) <= max) {
            return true;
        }
        release(key);
        return false;
    }

    void release(UUID key) {
        inFlight.computeIfPresent(key, (id, count) -> count == 1 ? null : count - 1);
    }
}
