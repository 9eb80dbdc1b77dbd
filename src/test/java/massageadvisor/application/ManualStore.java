package massageadvisor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.idempotency.IdempotencyKey;

/** Stores nothing: each transaction lasts until the test ends it. */
final class ManualStore implements RecommendationStore {
    private final LinkedBlockingQueue<Transaction> transactions = new LinkedBlockingQueue<>();

    record Transaction(List<Insert> inserts, CompletableFuture<Set<UUID>> end) {
        void commit() {
            end.complete(ids());
        }

        void fail(Throwable failure) {
            end.completeExceptionally(failure);
        }

        Set<UUID> ids() {
            return inserts.stream().map(insert -> insert.recommendation().id()).collect(Collectors.toSet());
        }
    }

    /** The next transaction that was begun. */
    Transaction next() throws InterruptedException {
        var next = transactions.poll(10, TimeUnit.SECONDS);
        assertThat(next).as("the next transaction").isNotNull();
        return next;
    }

    boolean isIdle() {
        return transactions.isEmpty();
    }

    @Override
    public Set<UUID> insertAll(ClinicId clinic, List<Insert> inserts) {
        var transaction = new Transaction(inserts, new CompletableFuture<>());
        transactions.add(transaction);
        try {
            return transaction.end().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }

    @Override
    public UUID getCreatedId(ClinicId clinic, IdempotencyKey key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<StoredRecommendation> find(ClinicId clinic, UUID id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<StoredRecommendation> list(
            ClinicId clinic, Optional<String> subject, Optional<UUID> before, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean erase(ClinicId clinic, UUID id) {
        throw new UnsupportedOperationException();
    }
}
