package massageadvisor.http.limit;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import massageadvisor.application.limit.RequestLimits;

/**
 * Leaves room for others: one key has a quarter of the requests under way at most, also with bodies that never come.
 */
@Singleton
class KeyConcurrencyLimit {
    private static final int SHARE = 4;

    private final int most;
    private final Map<UUID, Integer> underWay = new ConcurrentHashMap<>();

    KeyConcurrencyLimit(RequestLimits limits) {
        most = Math.max(1, limits.concurrentRequests() / SHARE);
    }

    /** Says whether the key has room for one more; if so, it is to be given back. */
    boolean take(UUID key) {
        if (underWay.merge(key, 1, Integer::sum) <= most) {
            return true;
        }
        giveBack(key);
        return false;
    }

    void giveBack(UUID key) {
        underWay.computeIfPresent(key, (one, count) -> count == 1 ? null : count - 1);
    }
}
