package massageadvisor.http.limit;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.UUID;
import massageadvisor.application.limit.DistributedRateLimiter;
import massageadvisor.application.limit.RateLimitResult;
import massageadvisor.application.limit.RequestLimits;

/** Applies the rate limit and the concurrency limit of a key. Every response carries the state of the rate limit. */
@Singleton
public class KeyRateLimiter {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    private final DistributedRateLimiter rateLimiter;
    private final KeyConcurrencyLimit concurrencyLimit;
    private final RateLimitHeaders headers;

    KeyRateLimiter(DistributedRateLimiter rateLimiter, KeyConcurrencyLimit concurrencyLimit, RequestLimits limits) {
        this.rateLimiter = rateLimiter;
        this.concurrencyLimit = concurrencyLimit;
        headers = new RateLimitHeaders("key", limits.perKey());
    }

    /**
     * Calls the next handler, or fails the context with 429 or 503. Does so at once, or later on the same event loop if
     * a lease is needed first.
     */
    public void check(UUID keyId, RoutingContext context) {
        rateLimiter
                .tryAcquire(keyId)
                .ifPresentOrElse(result -> proceed(keyId, result, context), () -> acquire(keyId, context));
    }

    private void acquire(UUID keyId, RoutingContext context) {
        Future.fromCompletionStage(rateLimiter.acquire(keyId), context.vertx().getOrCreateContext())
                .onSuccess(result -> proceed(keyId, result, context))
                .onFailure(context::fail);
    }

    private void proceed(UUID keyId, RateLimitResult result, RoutingContext context) {
        headers.write(result, context.response().headers());
        if (!result.allowed()) {
            context.fail(TOO_MANY_REQUESTS);
        } else if (concurrencyLimit.tryAcquire(keyId)) {
            InFlightRequest.of(context).onEnd(() -> concurrencyLimit.release(keyId));
            context.next();
        } else {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
            context.fail(UNAVAILABLE);
        }
    }
}
