package massageadvisor.http.header;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.util.Locale;

/** Keeps {@code Vary} one header with all names, because some caches read only the first of several. */
public final class Vary {
    private Vary() {}

    /** Adds the name of a request header on which the response depends. */
    public static void add(HttpServerResponse response, CharSequence name) {
        var headers = response.headers();
        var known = headers.get(HttpHeaders.VARY);
        if (known == null) {
            headers.set(HttpHeaders.VARY, name);
        } else if (!isListed(known, name)) {
            headers.set(HttpHeaders.VARY, known + ", " + name);
        }
    }

    private static boolean isListed(String known, CharSequence name) {
        for (var listed : known.split(",", -1)) {
            if (listed.strip()
                    .toLowerCase(Locale.ROOT)
                    .contentEquals(name.toString().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
