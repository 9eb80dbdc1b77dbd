package massageadvisor.http.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Lets a request in or refuses it before anybody knows whose it is. One filter for all of it, since every filter has
 * its price.
 */
@Singleton
class AdmissionControl {
    private static final int BEFORE_ALL_WORK = 9_600;

    private final BodyTimeout bodyDeadline;
    private final ConcurrencyLimit concurrencyLimit;
    private final AddressRateLimiter addressLimit;
    private final BodySizeLimit bodyLimit;

    AdmissionControl(
            BodyTimeout bodyDeadline,
            ConcurrencyLimit concurrencyLimit,
            AddressRateLimiter addressLimit,
            BodySizeLimit bodyLimit) {
        this.bodyDeadline = bodyDeadline;
        this.concurrencyLimit = concurrencyLimit;
        this.addressLimit = addressLimit;
        this.bodyLimit = bodyLimit;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL_WORK);
    }

    /** The deadline first: a body holds its connection, also after a refusal. */
    private void check(RoutingContext context) {
        bodyDeadline.start(context);
        if (concurrencyLimit.admits(context) && addressLimit.admits(context) && bodyLimit.admits(context)) {
            context.next();
        }
    }
}
