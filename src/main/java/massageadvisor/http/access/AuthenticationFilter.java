package massageadvisor.http.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import massageadvisor.application.access.authentication.Caller;
import massageadvisor.application.access.authentication.IdentifyCaller;
import massageadvisor.application.access.authentication.AuthenticationResult;
import massageadvisor.http.limit.KeyRateLimiter;

/** Finds out who calls, and holds them to their limit, before anything of the body is read. */
@Singleton
class AuthenticationFilter {
    static final String HEADER = "X-API-Key";
    private static final String PROTECTED = "/v1/";
    private static final int AFTER_ALL_LIMITS = 8_000;

    private final IdentifyCaller identifyCaller;
    private final KeyRateLimiter keyGate;

    AuthenticationFilter(IdentifyCaller identifyCaller, KeyRateLimiter keyGate) {
        this.identifyCaller = identifyCaller;
        this.keyGate = keyGate;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_ALL_LIMITS);
    }

    private void check(RoutingContext context) {
        if (!context.normalizedPath().startsWith(PROTECTED)) {
            context.next();
            return;
        }
        var key = context.request().getHeader(HEADER);
        if (key == null) {
            context.fail(Refusals.noKeySent());
            return;
        }
        var known = identifyCaller.identifyFromCache(key);
        if (known.isPresent()) {
            goOn(context, known.get());
        } else {
            lookUp(context, key);
        }
    }

    /** The database is waited for elsewhere. The framework keeps back the body until somebody wants to read it. */
    private void lookUp(RoutingContext context, String key) {
        context.vertx()
                .executeBlocking(() -> identifyCaller.identify(key), false)
                .onComplete(done -> {
                    if (done.succeeded()) {
                        goOn(context, done.result());
                    } else {
                        context.fail(done.cause());
                    }
                });
    }

    private void goOn(RoutingContext context, AuthenticationResult identity) {
        if (identity instanceof Caller caller) {
            CurrentCaller.set(context, caller);
            keyGate.pass(caller.key(), context);
        } else {
            context.fail(Refusals.of((AuthenticationResult.Unknown) identity));
        }
    }
}
