package massageadvisor.http.access;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import massageadvisor.application.access.authentication.Caller;

/** Who makes the request under way. */
@Singleton
public class CurrentCaller {
    private static final String CALLER = "caller";
    /** For the access log, which knows nothing of callers. */
    private static final String KEY = "key";

    private final CurrentVertxRequest request;

    CurrentCaller(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The caller of an operation that is not open: else it would not have got there. */
    public Caller current() {
        return find(request.getCurrent())
                .orElseThrow(() -> new IllegalStateException("an open operation has no caller"));
    }

    static Optional<Caller> find(RoutingContext context) {
        return Optional.ofNullable(context.get(CALLER));
    }

    static void set(RoutingContext context, Caller caller) {
        context.put(CALLER, caller);
        context.put(KEY, caller.key());
    }
}
