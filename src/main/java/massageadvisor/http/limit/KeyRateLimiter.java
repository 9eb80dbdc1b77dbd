package massageadvisor.http.limit;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.UUID;
import massageadvisor.application.limit.DistributedRateLimiter;
import massageadvisor.application.limit.RequestLimits;
import massageadvisor.application.limit.RateLimitResult;

/** Lets a request of a known key go on, or refuses it; both answers say where the key stands. */
@Singleton
public class KeyRateLimiter {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    private final DistributedRateLimiter keyLimits;
    private final KeyConcurrencyLimit shares;
    private final RateLimitHeaders headers;

    KeyRateLimiter(DistributedRateLimiter keyLimits, KeyConcurrencyLimit shares, RequestLimits limits) {
        this.shares = shares;
        this.keyLimits = keyLimits;
        headers = new RateLimitHeaders("key", limits.perKey());
    }

    /** Ends with the next handler or with a failure of the context, at once or later on the same event loop. */
    public void pass(UUID keyId, RoutingContext context) {
        keyLimits
                .takeAtOnce(keyId)
                .ifPresentOrElse(spending -> answer(keyId, spending, context), () -> wait(keyId, context));
    }

    private void wait(UUID keyId, RoutingContext context) {
        Future.fromCompletionStage(keyLimits.take(keyId), context.vertx().getOrCreateContext())
                .onSuccess(spending -> answer(keyId, spending, context))
                .onFailure(context::fail);
    }

    private void answer(UUID keyId, RateLimitResult spending, RoutingContext context) {
        headers.write(spending, context.response().headers());
        if (!spending.allowed()) {
            context.fail(TOO_MANY_REQUESTS);
        } else if (shares.take(keyId)) {
            InFlightRequest.of(context).atItsEnd(() -> shares.giveBack(keyId));
            context.next();
        } else {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
            context.fail(UNAVAILABLE);
        }
    }
}
