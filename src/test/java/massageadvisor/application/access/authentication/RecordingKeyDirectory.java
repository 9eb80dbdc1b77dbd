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

/** A directory that keeps the uses it is told, until it is to fail. */
final class RecordingKeyDirectory implements KeyDirectory {
    private final List<UUID> ids = new ArrayList<>();
    private int batches;
    private int last;

    /** From here on it takes so many batches. */
    void failAfter(int more) {
        last = batches + more;
    }

    List<UUID> ids() {
        return ids;
    }

    int batches() {
        return batches;
    }

    @Override
    public void noteUses(Map<UUID, Instant> uses) {
        if (batches == last) {
            throw new StoreUnavailableException("by hand", new TimeoutException());
        }
        batches++;
        ids.addAll(uses.keySet());
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
