package massageadvisor.http.limit;

import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A request in flight, and what must be released when it ends. Used only on the event loop of its connection. */
final class InFlightRequest {
    private static final String NAME = InFlightRequest.class.getName();

    private final List<Runnable> releases = new ArrayList<>(2);
    private boolean ended;

    /** Registers a request. Its actions run exactly once, however the request ends. */
    static InFlightRequest start(RoutingContext context) {
        var request = new InFlightRequest();
        context.put(NAME, request);
        // Both handlers are needed: the end handler also sees a broken connection, but the framework replaces it when a
        // streamed body grows too large.
        var unusedId = context.addBodyEndHandler(ended -> request.end());
        var unusedOther = context.addEndHandler(ended -> request.end());
        return request;
    }

    static InFlightRequest of(RoutingContext context) {
        return Objects.requireNonNull(context.get(NAME));
    }

    /** Runs the action when the request ends, or at once if it has ended, for example during the lookup of its key. */
    InFlightRequest onEnd(Runnable release) {
        if (ended) {
            release.run();
        } else {
            releases.add(release);
        }
        return this;
    }

    private void end() {
        ended = true;
        releases.forEach(Runnable::run);
        releases.clear();
    }
}
