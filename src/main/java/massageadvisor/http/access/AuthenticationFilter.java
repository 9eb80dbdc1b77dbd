package massageadvisor.http.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import massageadvisor.application.access.authentication.AuthenticationResult;
import massageadvisor.application.access.authentication.Caller;
import massageadvisor.application.access.authentication.IdentifyCaller;
import massageadvisor.http.limit.KeyRateLimiter;

/** Authenticates the caller by API key and applies the limits of the key, before the body is read. */
@Singleton
class AuthenticationFilter {
    static final String HEADER = "X-API-Key";
    private static final String PROTECTED = "/v1/";
    private static final int AFTER_ADMISSION_CONTROL = 8_000;

    private final IdentifyCaller identifyCaller;
    private final KeyRateLimiter keyRateLimiter;

    AuthenticationFilter(IdentifyCaller identifyCaller, KeyRateLimiter keyRateLimiter) {
        this.identifyCaller = identifyCaller;
        this.keyRateLimiter = keyRateLimiter;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_ADMISSION_CONTROL);
    }

    private void check(RoutingContext context) {
        if (!context.normalizedPath().startsWith(PROTECTED)) {
            context.next();
            return;
        }
        var keys = context.request().headers().getAll(HEADER);
        if (keys.size() != 1) {
            context.fail(keys.isEmpty() ? Refusals.noKeySent() : Refusals.severalKeysSent());
            return;
        }
        var key = keys.get(0);
        var cached = identifyCaller.identifyFromCache(key);
        if (cached.isPresent()) {
            proceed(context, cached.get());
        } else {
            identifyBlocking(context, key);
        }
    }

    /** Waits for the database on a worker thread. The framework holds the body back until a handler reads it. */
    private void identifyBlocking(RoutingContext context, String key) {
        context.vertx()
                .executeBlocking(() -> identifyCaller.identify(key), false)
                .onComplete(result -> {
                    if (result.succeeded()) {
                        proceed(context, result.result());
                    } else {
                        context.fail(result.cause());
                    }
                });
    }

    private void proceed(RoutingContext context, AuthenticationResult result) {
        if (result instanceof Caller caller) {
            CurrentCaller.set(context, caller);
            keyRateLimiter.check(caller.key(), context);
        } else {
            context.fail(Refusals.of((AuthenticationResult.Failure) result));
        }
    }
}
