package massageadvisor.http.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import massageadvisor.application.limit.Limits;

/** Refuses who asks too much before it matters who that is: looking a key up is work too. */
@Singleton
class AddressLimit {
    private static final int AFTER_THE_CONCURRENCY_LIMIT = 9_500;
    private static final int TOO_MANY_REQUESTS = 429;

    private final AddressQuotas quotas;
    private final RateLimitHeaders headers;

    AddressLimit(Limits limits, Ticker ticker) {
        quotas = new AddressQuotas(limits.perAddress(), ticker);
        headers = new RateLimitHeaders("address", limits.perAddress());
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_CONCURRENCY_LIMIT);
    }

    private void check(RoutingContext context) {
        if (OperationPaths.isHealth(context) || OperationPaths.isMetrics(context)) {
            context.next();
            return;
        }
        var spending = quotas.take(Address.of(context.request().remoteAddress()));
        if (spending.allowed()) {
            context.next();
        } else {
            headers.write(spending, context.response().headers());
            context.fail(TOO_MANY_REQUESTS);
        }
    }
}
