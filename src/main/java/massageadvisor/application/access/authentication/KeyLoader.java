package massageadvisor.application.access.authentication;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import massageadvisor.application.StoreUnavailableException;

/**
 * Look-ups of keys in the database. Those of one key at the same time share one, and only few run at once: calls with
 * keys that nobody knows leave connections to all others.
 */
final class KeyLoader {
    private static final int MOST_AT_ONCE = 4;
    private static final Duration LONGEST_WAIT_FOR_A_PLACE = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT_FOR_ANOTHER = Duration.ofSeconds(3);

    private final KeyDirectory directory;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE, true);
    private final Map<UUID, CompletableFuture<Optional<StoredKey>>> underWay = new ConcurrentHashMap<>();

    KeyLoader(KeyDirectory directory) {
        this.directory = directory;
    }

    /**
     * Asks the database for the key of this id, or waits for who is asking; waits for it.
     *
     * @param keep is given what was found, unless that was called off meanwhile
     * @throws StoreUnavailableException if it does not answer, or others have all places
     */
    Optional<StoredKey> find(UUID id, Consumer<StoredKey> keep) {
        var mine = new CompletableFuture<Optional<StoredKey>>();
        var first = Optional.ofNullable(underWay.putIfAbsent(id, mine));
        return first.isPresent() ? await(first.get()) : find(id, keep, mine);
    }

    private Optional<StoredKey> find(UUID id, Consumer<StoredKey> keep, CompletableFuture<Optional<StoredKey>> mine) {
        try {
            var found = ask(id);
            if (underWay.remove(id, mine)) {
                found.ifPresent(keep);
            }
            mine.complete(found);
            return found;
        } catch (RuntimeException e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            underWay.remove(id, mine);
        }
    }

    private Optional<StoredKey> ask(UUID id) {
        takePlace();
        try {
            return directory.find(id);
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (places.tryAcquire(LONGEST_WAIT_FOR_A_PLACE.toNanos(), TimeUnit.NANOSECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        throw new StoreUnavailableException("too many keys are looked up", new TimeoutException());
    }

    private static Optional<StoredKey> await(CompletableFuture<Optional<StoredKey>> first) {
        try {
            return first.get(LONGEST_WAIT_FOR_ANOTHER.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new StoreUnavailableException("the same key was looked up in vain", e);
        }
    }

    private static StoreUnavailableException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new StoreUnavailableException("the wait was interrupted", e);
    }

    /** What is under way for this key tells those who wait, but is not kept. */
    void callOff(UUID id) {
        underWay.remove(id);
    }

    void callOffAll() {
        underWay.clear();
    }
}
