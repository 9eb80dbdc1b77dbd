package massageadvisor.http.limit;

import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a request under way takes up, until it is over; used on the thread of its connection only. */
final class InFlightRequest {
    private static final String NAME = InFlightRequest.class.getName();

    private final List<Runnable> releases = new ArrayList<>(2);
    private boolean over;

    /** The slot of a request that has none yet; it is given back once, however the request ends. */
    static InFlightRequest take(RoutingContext context) {
        var slot = new InFlightRequest();
        context.put(NAME, slot);
        // Both handlers are needed: that of the end also sees a connection that breaks, but the framework puts its own
        // in its place when a streamed body grows too large.
        var unusedId = context.addBodyEndHandler(ended -> slot.release());
        var unusedOther = context.addEndHandler(ended -> slot.release());
        return slot;
    }

    static InFlightRequest of(RoutingContext context) {
        return Objects.requireNonNull(context.get(NAME));
    }

    /** At once if the caller has hung up meanwhile, for instance while its key was looked up. */
    InFlightRequest atItsEnd(Runnable release) {
        if (over) {
            release.run();
        } else {
            releases.add(release);
        }
        return this;
    }

    private void release() {
        over = true;
        releases.forEach(Runnable::run);
        releases.clear();
    }
}
