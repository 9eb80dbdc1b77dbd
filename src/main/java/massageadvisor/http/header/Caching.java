package massageadvisor.http.header;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/**
 * The values of {@code Cache-Control}. Every response starts with {@link #NO_STORE}; an operation whose response is the
 * same for all callers replaces it once it has succeeded. So a response about a person is never cached by omission.
 */
public final class Caching {
    public static final Caching NO_STORE = new Caching("no-store");

    /** A cache may store the response and must ask each time whether it is current. */
    public static final Caching REVALIDATE = new Caching("no-cache");

    public static final Caching ONE_HOUR = new Caching("max-age=3600");

    private final CharSequence value;

    private Caching(String value) {
        this.value = HttpHeaders.createOptimized(value);
    }

    /** Replaces the value. A header of a JAX-RS response would be added to it instead. */
    public void putOn(HttpServerResponse response) {
        response.headers().set(HttpHeaders.CACHE_CONTROL, value);
    }
}
