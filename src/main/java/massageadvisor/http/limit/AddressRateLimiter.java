package massageadvisor.http.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import massageadvisor.application.limit.RequestLimits;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Limits requests per client address before authentication, because key lookups are expensive. */
@Singleton
class AddressRateLimiter {
    private static final int TOO_MANY_REQUESTS = 429;

    private final AddressBuckets buckets;
    private final RateLimitHeaders headers;

    private final boolean behindProxies;

    AddressRateLimiter(
            RequestLimits limits,
            Ticker ticker,
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding") boolean behindProxies) {
        this.behindProxies = behindProxies;
        buckets = new AddressBuckets(limits.perAddress(), ticker);
        headers = new RateLimitHeaders("address", limits.perAddress());
    }

    /** Admits the request, or fails it with 429. Health checks and metrics are always admitted. */
    boolean admits(RoutingContext context) {
        if (ManagementPaths.isHealth(context) || ManagementPaths.isMetrics(context)) {
            return true;
        }
        var result = buckets.tryAcquire(ClientAddress.of(remoteAddress(context.request())));
        if (!result.allowed()) {
            headers.write(result, context.response().headers());
            context.fail(TOO_MANY_REQUESTS);
        }
        return result.allowed();
    }

    /** The request computes its forwarded address on each call; without proxies that work is not needed. */
    private SocketAddress remoteAddress(HttpServerRequest request) {
        return behindProxies ? request.remoteAddress() : request.connection().remoteAddress();
    }
}
