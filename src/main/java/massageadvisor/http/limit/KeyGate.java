package massageadvisor.http.limit;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.UUID;
import massageadvisor.application.limit.KeyLimits;
import massageadvisor.application.limit.Limits;
import massageadvisor.application.limit.Spending;

/** Lets a request of a known key go on, or refuses it; both answers say where the key stands. */
@Singleton
public class KeyGate {
    private static final int TOO_MANY_REQUESTS = 429;

    private final KeyLimits keyLimits;
    private final RateLimitHeaders headers;

    KeyGate(KeyLimits keyLimits, Limits limits) {
        this.keyLimits = keyLimits;
        headers = new RateLimitHeaders("key", limits.perKey());
    }

    /** Ends with the next handler or with a failure of the context, at once or later on the same event loop. */
    public void pass(UUID keyId, RoutingContext context) {
        keyLimits.takeAtOnce(keyId).ifPresentOrElse(spending -> answer(spending, context), () -> wait(keyId, context));
    }

    /** What arrives of the body meanwhile must not be lost. */
    private void wait(UUID keyId, RoutingContext context) {
        context.request().pause();
        Future.fromCompletionStage(keyLimits.take(keyId), context.vertx().getOrCreateContext())
                .onComplete(taken -> context.request().resume())
                .onSuccess(spending -> answer(spending, context))
                .onFailure(context::fail);
    }

    private void answer(Spending spending, RoutingContext context) {
        headers.write(spending, context.response().headers());
        if (spending.allowed()) {
            context.next();
        } else {
            context.fail(TOO_MANY_REQUESTS);
        }
    }
}
