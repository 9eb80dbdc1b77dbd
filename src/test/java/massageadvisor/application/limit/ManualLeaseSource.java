package massageadvisor.application.limit;

import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A lease source that a test answers by hand. */
final class ManualLeaseSource implements LeaseSource {
    private final Queue<CompletableFuture<TokenLease>> pending = new ConcurrentLinkedQueue<>();

    @Override
    public CompletionStage<TokenLease> lease(UUID keyId, RateLimit limit) {
        var request = new CompletableFuture<TokenLease>();
        pending.add(request);
        return request;
    }

    /** Number of requests without an answer. */
    int pendingRequests() {
        return pending.size();
    }

    void grant(long window, int granted, int remaining, Duration untilEnd) {
        pending.remove().complete(new TokenLease(window, granted, remaining, untilEnd));
    }

    void fail(RuntimeException failure) {
        pending.remove().completeExceptionally(failure);
    }
}
