package massageadvisor.http.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Admits or refuses a request before authentication, by its form and by the limits on body time, requests in flight,
 * address and body size. One filter for all of them, because every filter costs time.
 */
@Singleton
class AdmissionControl {
    private static final int BEFORE_AUTHENTICATION = 9_600;

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
        filters.register(this::check, BEFORE_AUTHENTICATION);
    }

    /** The body timeout comes first, because the body of a refused request occupies its connection too. */
    private void check(RoutingContext context) {
        bodyDeadline.start(context);
        if (concurrencyLimit.admits(context)
                && addressLimit.admits(context)
                && RequestForm.admits(context)
                && bodyLimit.admits(context)) {
            context.next();
        }
    }
}
