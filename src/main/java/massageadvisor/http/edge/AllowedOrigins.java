package massageadvisor.http.edge;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The origins of web pages that may read responses, exactly as browsers send them. */
record AllowedOrigins(Set<String> origins) {
    private static final Pattern SCHEME_HOST_AND_PORT =
            Pattern.compile("[a-z][a-z0-9+.-]*://([a-z0-9-]+(\\.[a-z0-9-]+)*|\\[[0-9a-f:.]+])(:[1-9][0-9]{0,4})?");
    private static final List<String> DEFAULT_PORTS = List.of("http://.+:80", "https://.+:443");

    AllowedOrigins {
        origins = Set.copyOf(origins);
    }

    /** @throws ConfigurationException with a message for the author of the configuration */
    static AllowedOrigins parse(Collection<String> configured) {
        configured.stream().filter(origin -> !isValid(origin)).findFirst().ifPresent(origin -> {
            throw new ConfigurationException("massage-advisor.cors.origins contains \"" + origin
                    + "\", which is not an origin that a browser sends. An origin is a scheme and a host in lower case,"
                    + " and a port if it is not the default port, for example https://app.example.org. It has no"
                    + " wildcard, no path and no trailing slash.");
        });
        return new AllowedOrigins(Set.copyOf(configured));
    }

    private static boolean isValid(String origin) {
        return SCHEME_HOST_AND_PORT.matcher(origin).matches()
                && DEFAULT_PORTS.stream().noneMatch(origin::matches);
    }

    boolean isEmpty() {
        return origins.isEmpty();
    }

    boolean contains(@Nullable String origin) {
        return origin != null && origins.contains(origin);
    }
}
