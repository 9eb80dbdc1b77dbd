package massageadvisor.http.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Takes a key by its bare id, where the test says so. */
@Singleton
public class KeyOfTheTest {
    public static final String HEADER = "X-Key-Of-The-Test";

    private final KeyGate gate;

    KeyOfTheTest(KeyGate gate) {
        this.gate = gate;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, 8_000);
    }

    private void check(RoutingContext context) {
        var key = context.request().getHeader(HEADER);
        if (key == null) {
            context.next();
        } else {
            gate.pass(UUID.fromString(key), context);
        }
    }
}
