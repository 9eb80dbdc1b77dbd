package massageadvisor.http.access;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import massageadvisor.application.access.authentication.Caller;

/** The authenticated caller of the current request. */
@Singleton
public class CurrentCaller {
    private static final String CALLER = "caller";
    /** The context entry that the access log reads. */
    private static final String KEY = "key";

    private final CurrentVertxRequest request;

    CurrentCaller(CurrentVertxRequest request) {
        this.request = request;
    }

    /**
     * Returns the caller.
     *
     * @throws IllegalStateException in an operation that needs no key
     */
    public Caller get() {
        return find(request.getCurrent())
                .orElseThrow(() -> new IllegalStateException("this operation has no caller because it needs no key"));
    }

    static Optional<Caller> find(RoutingContext context) {
        return Optional.ofNullable(context.get(CALLER));
    }

    static void set(RoutingContext context, Caller caller) {
        context.put(CALLER, caller);
        context.put(KEY, caller.key());
    }
}
