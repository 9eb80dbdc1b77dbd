package massageadvisor.application.access.authentication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import massageadvisor.application.StoreUnavailableException;

/** A directory that records the last-used times it receives, and can be made to fail. */
final class RecordingKeyDirectory implements KeyDirectory {
    private final List<UUID> ids = new ArrayList<>();
    private int batches;
    private int maxBatches;

    /** Accepts this many more batches, and fails afterwards. */
    void failAfter(int more) {
        maxBatches = batches + more;
    }

    List<UUID> ids() {
        return ids;
    }

    int batches() {
        return batches;
    }

    @Override
    public void storeLastUsed(Map<UUID, Instant> lastUsed) {
        if (batches == maxBatches) {
            throw new StoreUnavailableException("made to fail", new TimeoutException());
        }
        batches++;
        ids.addAll(lastUsed.keySet());
    }

    @Override
    public Optional<StoredKey> find(UUID id) {
        return Optional.empty();
    }

    @Override
    public RecentRevocations recentlyRevoked() {
        return new RecentRevocations(Instant.EPOCH, Set.of());
    }
}
