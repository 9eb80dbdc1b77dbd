package massageadvisor.application;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import massageadvisor.application.RecommendationStore.Insert;
import massageadvisor.application.RecommendationStore.RolledBackException;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.idempotency.IdempotencyKey;
import massageadvisor.application.idempotency.RequestInProgressException;

/**
 * Group commit: inserts that a clinic makes at the same time share one transaction.
 *
 * <p>There is no timer, and no extra thread. If the clinic has no transaction in progress, a request inserts its row at
 * once. Otherwise it waits in the queue of the clinic. When a transaction ends, the request at the head of the queue
 * becomes the leader: its thread inserts a batch, which is its own row and those of the requests behind it. So each
 * clinic uses one connection at a time, and clinics do not wait for each other. Safe for use by several threads.
 */
@Singleton
public class GroupCommit {
    static final int MAX_ROWS = 64;
    private static final Duration MAX_WAIT = Duration.ofSeconds(1);

    private final RecommendationStore store;
    private final Duration maxWait;
    private final Map<ClinicId, Lane> lanes = new HashMap<>();

    @Inject
    GroupCommit(RecommendationStore store) {
        this(store, MAX_WAIT);
    }

    GroupCommit(RecommendationStore store, Duration maxWait) {
        this.store = store;
        this.maxWait = maxWait;
    }

    /** The requests of one clinic that are in progress. */
    private static final class Lane {
        private final Set<String> keys = new HashSet<>();
        private final Queue<Request> queue = new ArrayDeque<>();
        private boolean hasLeader;
    }

    private static final class Request {
        private final Insert insert;

        /** Completed with what the thread of this request does next: lead a batch, or return or throw the outcome. */
        private final CompletableFuture<BooleanSupplier> turn = new CompletableFuture<>();

        private Request(Insert insert) {
            this.insert = insert;
        }
    }

    /**
     * Inserts the recommendation, and returns when it is durable.
     *
     * @return whether it was inserted; if not, its idempotency key was used before
     * @throws RequestInProgressException if a request with this key is in progress
     * @throws StoreUnavailableException if it was not stored, or it is unknown whether it was
     */
    boolean insert(ClinicId clinic, Insert insert) {
        var request = new Request(insert);
        enter(clinic, request);
        try {
            return awaitTurn(clinic, request).getAsBoolean();
        } finally {
            leave(clinic, request);
        }
    }

    private synchronized void enter(ClinicId clinic, Request request) {
        var lane = lanes.computeIfAbsent(clinic, unused -> new Lane());
        if (!request.insert.key().map(key -> lane.keys.add(key.keySha256())).orElse(true)) {
            throw new RequestInProgressException();
        }
        lane.queue.add(request);
        if (!lane.hasLeader) {
            appointLeader(clinic, lane);
        }
    }

    private synchronized void leave(ClinicId clinic, Request request) {
        var lane = lanes.get(clinic);
        if (lane == null) {
            return;
        }
        request.insert.key().map(IdempotencyKey::keySha256).ifPresent(lane.keys::remove);
        if (!lane.hasLeader && lane.keys.isEmpty()) {
            lanes.remove(clinic);
        }
    }

    private BooleanSupplier awaitTurn(ClinicId clinic, Request request) {
        try {
            return request.turn.get(maxWait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return giveUp(clinic, request, new StoreUnavailableException("interrupted", e));
        } catch (TimeoutException | ExecutionException e) {
            return giveUp(clinic, request, new StoreUnavailableException("timeout waiting for a transaction", e));
        }
    }

    /** A request that is in a batch by now, or leads one, cannot give up. */
    private BooleanSupplier giveUp(ClinicId clinic, Request request, StoreUnavailableException failure) {
        if (removeFromQueue(clinic, request)) {
            throw failure;
        }
        return request.turn.join();
    }

    private synchronized boolean removeFromQueue(ClinicId clinic, Request request) {
        var lane = lanes.get(clinic);
        return lane != null && lane.queue.remove(request);
    }

    private void appointLeader(ClinicId clinic, Lane lane) {
        var leader = lane.queue.poll();
        lane.hasLeader = leader != null;
        if (leader != null) {
            leader.turn.complete(() -> lead(clinic, lane, leader));
        }
    }

    /** The next leader starts before this batch is told, so that the database is not idle meanwhile. */
    private boolean lead(ClinicId clinic, Lane lane, Request leader) {
        var batch = takeBatch(lane, leader);
        Predicate<Insert> outcome = insert -> {
            throw new IllegalStateException("the leader of the batch has failed");
        };
        try {
            outcome = insertAll(clinic, lane, batch);
        } finally {
            endBatch(clinic, lane, batch, outcome);
        }
        return outcome.test(leader.insert);
    }

    /**
     * Inserts the batch and returns the outcome for each of its inserts: whether it was stored, or an exception. After
     * a rollback each request inserts its row on its own thread and connection.
     */
    private Predicate<Insert> insertAll(ClinicId clinic, Lane lane, List<Request> batch) {
        try {
            var inserts = batch.stream().map(request -> request.insert).toList();
            var stored = store.insertAll(clinic, inserts);
            return insert -> stored.contains(insert.recommendation().id());
        } catch (RolledBackException e) {
            return insert -> !store.insertAll(clinic, List.of(insert)).isEmpty();
        } catch (StoreUnavailableException e) {
            batch.addAll(takeQueue(lane));
            return insert -> {
                throw new StoreUnavailableException(e.reason(), e);
            };
        } catch (RuntimeException e) {
            return insert -> {
                throw e;
            };
        }
    }

    private synchronized List<Request> takeBatch(Lane lane, Request leader) {
        var batch = new ArrayList<>(List.of(leader));
        while (batch.size() < MAX_ROWS && !lane.queue.isEmpty()) {
            batch.add(lane.queue.remove());
        }
        return batch;
    }

    /** If the database is unavailable, waiting for it once more would take requests in the queue too long. */
    private synchronized List<Request> takeQueue(Lane lane) {
        var waiting = List.copyOf(lane.queue);
        lane.queue.clear();
        return waiting;
    }

    private void endBatch(ClinicId clinic, Lane lane, List<Request> batch, Predicate<Insert> outcome) {
        synchronized (this) {
            appointLeader(clinic, lane);
        }
        batch.forEach(request -> request.turn.complete(() -> outcome.test(request.insert)));
    }
}
