package massageadvisor.http.edge;

import static java.util.Objects.requireNonNull;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** A route that returns the client address as the service sees it. */
@Singleton
class RemoteAddressEcho {
    static final String PATH = "/test-caller";

    void register(@Observes Router router) {
        router.get(PATH)
                .handler(context -> context.end(context.request().scheme() + " "
                        + context.request().remoteAddress().host() + " "
                        + requireNonNull(context.request().authority()).host()));
    }
}
