package massageadvisor.application.limit;

import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A source that answers when and what a test says. */
final class ManualLeaseSource implements LeaseSource {
    private final Queue<CompletableFuture<TokenLease>> asked = new ConcurrentLinkedQueue<>();

    @Override
    public CompletionStage<TokenLease> lease(UUID keyId, RateLimit quota) {
        var question = new CompletableFuture<TokenLease>();
        asked.add(question);
        return question;
    }

    /** How many questions wait for an answer. */
    int open() {
        return asked.size();
    }

    void grant(long window, int granted, int left, Duration untilEnd) {
        asked.remove().complete(new TokenLease(window, granted, left, untilEnd));
    }

    void fail(RuntimeException failure) {
        asked.remove().completeExceptionally(failure);
    }
}
