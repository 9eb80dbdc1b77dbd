package massageadvisor.http.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import massageadvisor.application.limit.RequestLimits;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses who asks too much before it matters who that is: looking a key up is work too. */
@Singleton
class AddressRateLimiter {
    private static final int TOO_MANY_REQUESTS = 429;

    private final AddressBuckets quotas;
    private final RateLimitHeaders headers;

    private final boolean behindProxies;

    AddressRateLimiter(
            RequestLimits limits,
            Ticker ticker,
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding") boolean behindProxies) {
        this.behindProxies = behindProxies;
        quotas = new AddressBuckets(limits.perAddress(), ticker);
        headers = new RateLimitHeaders("address", limits.perAddress());
    }

    /** Fails the request if it does not. */
    boolean admits(RoutingContext context) {
        if (ManagementPaths.isHealth(context) || ManagementPaths.isMetrics(context)) {
            return true;
        }
        var spending = quotas.take(ClientAddress.of(caller(context.request())));
        if (!spending.allowed()) {
            headers.write(spending, context.response().headers());
            context.fail(TOO_MANY_REQUESTS);
        }
        return spending.allowed();
    }

    /** What the request says of it is worked out anew each time, which is for nothing where nobody forwards. */
    private SocketAddress caller(HttpServerRequest request) {
        return behindProxies ? request.remoteAddress() : request.connection().remoteAddress();
    }
}
