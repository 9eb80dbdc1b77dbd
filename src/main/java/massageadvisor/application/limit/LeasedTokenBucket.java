package massageadvisor.application.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import massageadvisor.application.StoreUnavailableException;
import org.jspecify.annotations.Nullable;

/** Spends the leases of one key, and gets the next one before the present one is spent. */
final class LeasedTokenBucket {
    /** More than the blocks of a window: who still has none by then gets leases only when their window is over. */
    private static final int MOST_LEASES = 100;

    private final UUID keyId;
    private final RateLimit quota;
    private final LeaseSource source;
    private final Ticker ticker;

    private final AtomicReference<@Nullable CompletableFuture<Void>> underWay = new AtomicReference<>();
    private volatile @Nullable FixedWindow window;

    LeasedTokenBucket(UUID keyId, RateLimit quota, LeaseSource source, Ticker ticker) {
        this.keyId = keyId;
        this.quota = quota;
        this.source = source;
        this.ticker = ticker;
    }

    /** Empty if a lease is needed first. */
    Optional<RateLimitResult> takeAtOnce() {
        var now = ticker.read();
        var present = window;
        if (present == null || present.nanosLeft(now) <= 0) {
            return Optional.empty();
        }
        var before = present.spend();
        if (before.held() == 0) {
            return before.left() > 0 ? Optional.empty() : Optional.of(refused(present, now));
        }
        if (isLow(before.held() - 1) && before.left() > 0) {
            var unusedRefill = refill();
        }
        return Optional.of(new RateLimitResult(true, quota, before.remaining() - 1, untilReset(present, now)));
    }

    private RateLimitResult refused(FixedWindow present, long now) {
        return new RateLimitResult(false, quota, 0, untilReset(present, now));
    }

    private static Duration untilReset(FixedWindow present, long now) {
        return Duration.ofNanos(Math.max(0, present.nanosLeft(now)));
    }

    CompletionStage<RateLimitResult> take() {
        var result = new CompletableFuture<RateLimitResult>();
        settle(result, MOST_LEASES);
        return result;
    }

    /** Who waits takes what the lease brought; if others were faster, it waits for another one. */
    private void settle(CompletableFuture<RateLimitResult> result, int leases) {
        var atOnce = takeAtOnce();
        if (atOnce.isPresent()) {
            result.complete(atOnce.get());
            return;
        }
        if (leases == 0) {
            result.completeExceptionally(new StoreUnavailableException("leases come too late", new TimeoutException()));
            return;
        }
        var unusedStage = refill().whenComplete((done, failure) -> {
            if (failure == null) {
                settle(result, leases - 1);
            } else {
                result.completeExceptionally(failure);
            }
        });
    }

    /** All who need a lease at the same time wait for the same one. */
    private CompletableFuture<Void> refill() {
        var mine = new CompletableFuture<Void>();
        var others = underWay.compareAndExchange(null, mine);
        if (others != null) {
            return others;
        }
        var asked = ticker.read();
        if (isSupplied(asked)) {
            end(mine, null);
        } else {
            var unusedStage = lease().whenComplete((lease, failure) -> {
                if (failure == null) {
                    accept(lease, asked);
                }
                end(mine, failure);
            });
        }
        return mine;
    }

    /** The lease that was under way a moment ago may have brought enough. */
    private boolean isSupplied(long now) {
        var present = window;
        return present != null && present.nanosLeft(now) > 0 && isSupplied(present.tokens());
    }

    private boolean isSupplied(FixedWindow.Tokens tokens) {
        return tokens.left() == 0 || !isLow(tokens.held());
    }

    private boolean isLow(int held) {
        return held <= quota.block() / 2;
    }

    private CompletionStage<TokenLease> lease() {
        try {
            return source.lease(keyId, quota);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** The window's end counts from before the question, so that the node never spends longer than was granted. */
    private void accept(TokenLease lease, long asked) {
        var end = asked + lease.untilEnd().toNanos();
        var present = window;
        if (present != null && present.isOf(lease)) {
            present.add(lease, end);
        } else {
            window = new FixedWindow(lease, end);
        }
    }

    private void end(CompletableFuture<Void> mine, @Nullable Throwable failure) {
        underWay.set(null);
        if (failure == null) {
            mine.complete(null);
        } else {
            mine.completeExceptionally(cause(failure));
        }
    }

    private static Throwable cause(Throwable failure) {
        var cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }
}
