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
 * Use case: say what one rule book decides otherwise than another. That takes a processor for a while, so it is done
 * once for each pair of books, one pair at a time, however many ask; who waits holds no thread.
 */
@Singleton
public class CompareRuleBooks {
    private final Map<Pair, CompletableFuture<BookDiff>> diffs = new ConcurrentHashMap<>();
    private final ExecutorService oneAtATime = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "rule-book-comparison");
        thread.setDaemon(true);
        return thread;
    });

    /** Two books, by their digests. */
    private record Pair(String before, String after) {}

    /** Fails with {@link NotFoundException} if the numbers cannot be exact: then there is no diff of these books. */
    public CompletableFuture<BookDiff> compare(RuleBook before, RuleBook after) {
        return diffs.computeIfAbsent(
                        new Pair(before.digest(), after.digest()),
                        pair -> CompletableFuture.supplyAsync(() -> diff(before, after), oneAtATime))
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
        oneAtATime.shutdownNow();
    }
}
