package massageadvisor.http.edge;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The origins of web pages that may read answers, written exactly as browsers send them. */
record AllowedOrigins(Set<String> origins) {
    private static final Pattern SCHEME_HOST_AND_PORT =
            Pattern.compile("[a-z][a-z0-9+.-]*://([a-z0-9-]+(\\.[a-z0-9-]+)*|\\[[0-9a-f:.]+])(:[1-9][0-9]{0,4})?");
    private static final List<String> PORTS_THAT_BROWSERS_LEAVE_OUT = List.of("http://.+:80", "https://.+:443");

    AllowedOrigins {
        origins = Set.copyOf(origins);
    }

    /** @throws IllegalArgumentException with a message for whoever wrote the configuration */
    static AllowedOrigins parse(Collection<String> configured) {
        configured.stream().filter(origin -> !isFit(origin)).findFirst().ifPresent(origin -> {
            throw new IllegalArgumentException(
                    "massage-advisor.cors.origins has \"" + origin
                            + "\", which no browser sends as an origin. An origin is a scheme and a host in lower case, and a port"
                            + " unless it is the usual one, such as https://app.example.org: no *, no path, no slash at the end.");
        });
        return new AllowedOrigins(Set.copyOf(configured));
    }

    private static boolean isFit(String origin) {
        return SCHEME_HOST_AND_PORT.matcher(origin).matches()
                && PORTS_THAT_BROWSERS_LEAVE_OUT.stream().noneMatch(origin::matches);
    }

    boolean isEmpty() {
        return origins.isEmpty();
    }

    boolean has(@Nullable String origin) {
        return origin != null && origins.contains(origin);
    }
}
