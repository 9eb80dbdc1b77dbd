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
 * Loads keys from the database. Concurrent loads of the same key share one query, and few queries run at a time: this
 * bulkhead leaves connections for other requests when many callers send unknown keys. Safe for use by several threads.
 */
final class KeyLoader {
    private static final int MAX_CONCURRENT_QUERIES = 4;
    private static final Duration PERMIT_TIMEOUT = Duration.ofSeconds(1);
    private static final Duration SHARED_QUERY_TIMEOUT = Duration.ofSeconds(3);

    private final KeyDirectory directory;
    private final Semaphore permits = new Semaphore(MAX_CONCURRENT_QUERIES, true);
    private final Map<UUID, CompletableFuture<Optional<StoredKey>>> inFlight = new ConcurrentHashMap<>();

    KeyLoader(KeyDirectory directory) {
        this.directory = directory;
    }

    /**
     * Queries the database for the key of this id, or waits for the query of another thread. Blocks until it answers.
     *
     * @param cache receives the key that was found, unless caching was cancelled during the query
     * @throws StoreUnavailableException if the database does not answer in time, or too many other queries are running
     */
    Optional<StoredKey> load(UUID id, Consumer<StoredKey> cache) {
        var mine = new CompletableFuture<Optional<StoredKey>>();
        var others = Optional.ofNullable(inFlight.putIfAbsent(id, mine));
        return others.isPresent() ? await(others.get()) : load(id, cache, mine);
    }

    private Optional<StoredKey> load(UUID id, Consumer<StoredKey> cache, CompletableFuture<Optional<StoredKey>> mine) {
        try {
            var found = query(id);
            if (inFlight.remove(id, mine)) {
                found.ifPresent(cache);
            }
            mine.complete(found);
            return found;
        } catch (RuntimeException e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            inFlight.remove(id, mine);
        }
    }

    private Optional<StoredKey> query(UUID id) {
        acquirePermit();
        try {
            return directory.find(id);
        } finally {
            permits.release();
        }
    }

    private void acquirePermit() {
        try {
            if (permits.tryAcquire(PERMIT_TIMEOUT.toNanos(), TimeUnit.NANOSECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        throw new StoreUnavailableException("too many concurrent queries for keys", new TimeoutException());
    }

    private static Optional<StoredKey> await(CompletableFuture<Optional<StoredKey>> query) {
        try {
            return query.get(SHARED_QUERY_TIMEOUT.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new StoreUnavailableException("the shared query for a key failed", e);
        }
    }

    private static StoreUnavailableException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new StoreUnavailableException("interrupted while waiting for a query", e);
    }

    /** A query in flight for this key still answers the threads that wait for it, but its result is not cached. */
    void cancelCaching(UUID id) {
        inFlight.remove(id);
    }

    void cancelAllCaching() {
        inFlight.clear();
    }
}
