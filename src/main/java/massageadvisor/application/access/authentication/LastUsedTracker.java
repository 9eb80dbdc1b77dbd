package massageadvisor.application.access.authentication;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** When each key was used last, as far as that is not written down yet; a stop loses the last minute of it. */
@Singleton
class LastUsedTracker {
    private static final int BATCH = 1_000;

    private final Map<UUID, Instant> latest = new ConcurrentHashMap<>();
    private final KeyDirectory directory;

    LastUsedTracker(KeyDirectory directory) {
        this.directory = directory;
    }

    void record(UUID key, Instant at) {
        latest.put(key, at);
    }

    /**
     * Writes down what was noted; what cannot be written now is kept for the next time. In batches, so that each ends
     * in time however many there are, and in order, so that nodes that write the same do not wait for each other in
     * turn.
     */
    void flush() {
        var ids = latest.keySet().stream().sorted().toList();
        for (int first = 0; first < ids.size(); first += BATCH) {
            write(ids.subList(first, Math.min(first + BATCH, ids.size())));
        }
    }

    private void write(List<UUID> ids) {
        var uses = new TreeMap<UUID, Instant>();
        ids.forEach(id -> latest.computeIfPresent(id, (key, at) -> {
            uses.put(key, at);
            return at;
        }));
        directory.noteUses(uses);
        uses.forEach(latest::remove);
    }
}
