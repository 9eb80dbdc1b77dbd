package massageadvisor.application.access;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** When each key was used last, as far as that is not written down yet; a stop loses the last minute of it. */
@Singleton
class KeyUses {
    private final Map<UUID, Instant> latest = new ConcurrentHashMap<>();
    private final KeyDirectory directory;

    KeyUses(KeyDirectory directory) {
        this.directory = directory;
    }

    void note(UUID key, Instant at) {
        latest.put(key, at);
    }

    /** Writes down what was noted; what cannot be written now is kept for the next time. */
    void write() {
        var uses = Map.copyOf(latest);
        if (!uses.isEmpty()) {
            directory.noteUses(uses);
            uses.forEach(latest::remove);
        }
    }
}
