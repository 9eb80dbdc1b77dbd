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

/**
 * The token bucket of one key at this node. It is refilled with leases, and requests the next lease before the current
 * one is spent. Safe for use by several threads.
 */
final class LeasedTokenBucket {
    /** More than the leases of a window: a request that gets no token in so many leases is always too late. */
    private static final int MAX_LEASES_PER_REQUEST = 100;

    private final UUID keyId;
    private final RateLimit limit;
    private final LeaseSource source;
    private final Ticker ticker;
    private final AtomicReference<@Nullable CompletableFuture<Void>> refillInFlight = new AtomicReference<>();
    private volatile @Nullable FixedWindow window;

    LeasedTokenBucket(UUID keyId, RateLimit limit, LeaseSource source, Ticker ticker) {
        this.keyId = keyId;
        this.limit = limit;
        this.source = source;
        this.ticker = ticker;
    }

    /** Takes a token, or refuses if the window has none left. Returns empty if a new lease is needed to decide. */
    Optional<RateLimitResult> tryAcquire() {
        var now = ticker.read();
        var current = window;
        if (current == null || current.nanosLeft(now) <= 0) {
            return Optional.empty();
        }
        var before = current.take();
        if (before.leased() == 0) {
            return before.unleased() > 0 ? Optional.empty() : Optional.of(refused(current, now));
        }
        if (isLow(before.leased() - 1) && before.unleased() > 0) {
            var unusedRefill = refill();
        }
        return Optional.of(new RateLimitResult(true, limit, before.total() - 1, untilReset(current, now)));
    }

    private RateLimitResult refused(FixedWindow current, long now) {
        return new RateLimitResult(false, limit, 0, untilReset(current, now));
    }

    private static Duration untilReset(FixedWindow current, long now) {
        return Duration.ofNanos(Math.max(0, current.nanosLeft(now)));
    }

    CompletionStage<RateLimitResult> acquire() {
        var result = new CompletableFuture<RateLimitResult>();
        acquire(result, MAX_LEASES_PER_REQUEST);
        return result;
    }

    /** After each lease the waiting requests compete for its tokens; those that get none wait for the next lease. */
    private void acquire(CompletableFuture<RateLimitResult> result, int leasesLeft) {
        var immediate = tryAcquire();
        if (immediate.isPresent()) {
            result.complete(immediate.get());
            return;
        }
        if (leasesLeft == 0) {
            result.completeExceptionally(
                    new StoreUnavailableException("leases arrive after their window", new TimeoutException()));
            return;
        }
        var unusedStage = refill().whenComplete((done, failure) -> {
            if (failure == null) {
                acquire(result, leasesLeft - 1);
            } else {
                result.completeExceptionally(failure);
            }
        });
    }

    /** Requests that need a lease at the same time share one. */
    private CompletableFuture<Void> refill() {
        var mine = new CompletableFuture<Void>();
        var others = refillInFlight.compareAndExchange(null, mine);
        if (others != null) {
            return others;
        }
        var started = ticker.read();
        if (isFull(started)) {
            complete(mine, null);
        } else {
            var unusedStage = requestLease().whenComplete((lease, failure) -> {
                if (failure == null) {
                    accept(lease, started);
                }
                complete(mine, failure);
            });
        }
        return mine;
    }

    /** A refill that has just completed may have brought enough tokens. */
    private boolean isFull(long now) {
        var current = window;
        return current != null && current.nanosLeft(now) > 0 && isFull(current.tokens());
    }

    private boolean isFull(FixedWindow.Tokens tokens) {
        return tokens.unleased() == 0 || !isLow(tokens.leased());
    }

    private boolean isLow(int leased) {
        return leased <= limit.leaseSize() / 2;
    }

    private CompletionStage<TokenLease> requestLease() {
        try {
            return source.lease(keyId, limit);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** The time left is counted from the start of the request, so that a token is never spent after its window. */
    private void accept(TokenLease lease, long started) {
        var end = started + lease.untilEnd().toNanos();
        var current = window;
        if (current != null && current.isOf(lease)) {
            current.add(lease, end);
        } else {
            window = new FixedWindow(lease, end);
        }
    }

    private void complete(CompletableFuture<Void> mine, @Nullable Throwable failure) {
        refillInFlight.set(null);
        if (failure == null) {
            mine.complete(null);
        } else {
            mine.completeExceptionally(unwrap(failure));
        }
    }

    private static Throwable unwrap(Throwable failure) {
        var cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }
}
