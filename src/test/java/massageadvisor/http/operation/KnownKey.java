package massageadvisor.http.operation;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Puts the id of a key into the context, as an authentication does. */
@Singleton
class KnownKey {
    private static final int AS_LATE_AS_AUTHENTICATION = 7_999;

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    var id = context.request().getHeader("X-Test-Key");
                    if (id != null) {
                        context.put("key", UUID.fromString(id));
                    }
                    context.next();
                },
                AS_LATE_AS_AUTHENTICATION);
    }
}
