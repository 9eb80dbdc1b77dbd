package massageadvisor.http.access;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import massageadvisor.application.access.authentication.Caller;
import massageadvisor.http.policy.AnyKey;
import massageadvisor.http.policy.Open;
import massageadvisor.http.policy.Requires;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Enforces the policy that is declared on each operation. An operation without a policy fails for every caller. */
final class Policies {
    private final CurrentVertxRequest request;
    private final Map<Method, Policy> known = new ConcurrentHashMap<>();

    Policies(CurrentVertxRequest request) {
        this.request = request;
    }

    /** Returns normally if the caller may use the operation. */
    private interface Policy {
        void check(Optional<Caller> caller);
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION, nonBlocking = true)
    public void check(ResourceInfo operation) {
        known.computeIfAbsent(operation.getResourceMethod(), Policies::stated)
                .check(CurrentCaller.find(request.getCurrent()));
    }

    private static Policy stated(Method operation) {
        var requires = find(operation, Requires.class);
        if (requires.isPresent()) {
            var scopes = List.of(requires.get().value());
            return caller -> {
                if (!required(caller).hasAnyOf(scopes)) {
                    throw Refusals.lacking(scopes);
                }
            };
        }
        if (find(operation, Open.class).isPresent()) {
            return caller -> {};
        }
        if (find(operation, AnyKey.class).isPresent()) {
            return Policies::required;
        }
        throw new IllegalStateException("no policy is declared for " + operation);
    }

    /** Finds the policy of the method, or else of its class. */
    private static <A extends Annotation> Optional<A> find(Method operation, Class<A> policy) {
        return Optional.ofNullable(operation.getAnnotation(policy))
                .or(() -> Optional.ofNullable(operation.getDeclaringClass().getAnnotation(policy)));
    }

    private static Caller required(Optional<Caller> caller) {
        return caller.orElseThrow(Refusals::noKeySent);
    }
}
