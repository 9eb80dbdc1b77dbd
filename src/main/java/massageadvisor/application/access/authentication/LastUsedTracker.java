package massageadvisor.application.access.authentication;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Collects when each key was last used, until the times are stored. Times of up to a minute are lost when the process
 * stops. Safe for use by several threads.
 */
@Singleton
class LastUsedTracker {
    private static final int BATCH_SIZE = 1_000;

    private final Map<UUID, Instant> pending = new ConcurrentHashMap<>();
    private final KeyDirectory directory;

    LastUsedTracker(KeyDirectory directory) {
        this.directory = directory;
    }

    void record(UUID key, Instant at) {
        pending.put(key, at);
    }

    /**
     * Stores the collected times. Batches keep each statement within its timeout. Their order by id prevents deadlocks
     * between nodes that store the same keys.
     *
     * @throws massageadvisor.application.StoreUnavailableException if a batch cannot be stored; it and the batches
     *     after it stay pending
     */
    void flush() {
        var ids = pending.keySet().stream().sorted().toList();
        for (int first = 0; first < ids.size(); first += BATCH_SIZE) {
            flush(ids.subList(first, Math.min(first + BATCH_SIZE, ids.size())));
        }
    }

    private void flush(List<UUID> ids) {
        var batch = new TreeMap<UUID, Instant>();
        ids.forEach(id -> pending.computeIfPresent(id, (key, at) -> {
            batch.put(key, at);
            return at;
        }));
        directory.storeLastUsed(batch);
        batch.forEach(pending::remove);
    }
}
