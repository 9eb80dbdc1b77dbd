package massageadvisor.application;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.proof.UnprovableException;
import massageadvisor.rules.proof.diff.BookComparison;
import massageadvisor.rules.proof.diff.BookDiff;

/**
 * Use case: find the differences between the decisions of two rule books. A comparison uses a processor for a while, so
 * each pair of books is compared once and the result is cached. One comparison runs at a time, regardless of the number
 * of callers; waiting does not block a thread. Safe for use by several threads.
 */
@Singleton
public class CompareRuleBooks {
    private final Map<Pair, CompletableFuture<BookDiff>> diffs = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "rule-book-comparison");
        thread.setDaemon(true);
        return thread;
    });

    /** The digests of two books. */
    private record Pair(String before, String after) {}

    /**
     * Compares two rule books. Does not block.
     *
     * @return a future that fails with {@link NotFoundException} if the books cannot be compared exactly. Cancelling it
     *     does not affect other callers
     */
    public CompletableFuture<BookDiff> compare(RuleBook before, RuleBook after) {
        return diffs.computeIfAbsent(
                        new Pair(before.digest(), after.digest()),
                        pair -> CompletableFuture.supplyAsync(() -> diff(before, after), worker))
                .copy();
    }

    private static BookDiff diff(RuleBook before, RuleBook after) {
        try {
            return BookComparison.compare(before, after);
        } catch (UnprovableException e) {
            throw new NotFoundException("These two rule books cannot be compared exactly: " + e.getMessage() + ".");
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
