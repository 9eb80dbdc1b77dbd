package massageadvisor.http.header;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Compression of response bodies with gzip, if the request accepts it (RFC 9110, section 12.5.3). */
public final class ContentCoding {
    /** Smaller bodies are not compressed: they fit into one network packet anyway. */
    public static final int MIN_BYTES = 1_024;

    private static final Pattern ZERO = Pattern.compile("q=0([.]0*)?");
    private static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");

    private ContentCoding() {}

    /** Whether the request accepts gzip. A coding that is listed by name takes precedence over {@code *}. */
    public static boolean acceptsGzip(MultiMap requestHeaders) {
        var first = requestHeaders.get(HttpHeaders.ACCEPT_ENCODING);
        return first != null && acceptsGzip(requestHeaders.getAll(HttpHeaders.ACCEPT_ENCODING));
    }

    static boolean acceptsGzip(List<String> acceptEncoding) {
        boolean acceptsAny = false;
        for (var element :
                String.join(",", acceptEncoding).toLowerCase(Locale.ROOT).split(",", -1)) {
            var parts = element.split(";", 2);
            boolean accepted = parts.length == 1
                    || !ZERO.matcher(parts[1].replaceAll("\\s", "")).matches();
            switch (parts[0].strip()) {
                case "gzip", "x-gzip" -> {
                    return accepted;
                }
                case "*" -> acceptsAny = accepted;
                default -> {
                    // another coding
                }
            }
        }
        return acceptsAny;
    }

    /** Returns the body as gzip. The result depends only on the body, so that a strong entity tag can stand for it. */
    public static byte[] gzip(byte[] body) {
        var compressed = new ByteArrayOutputStream(MIN_BYTES);
        try (var out = new GZIPOutputStream(compressed)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    /** Says that the body is gzip. */
    public static void putGzipOn(HttpServerResponse response) {
        response.headers().set(HttpHeaders.CONTENT_ENCODING, GZIP);
    }

    /** Says that the body depends on whether the request accepts gzip. */
    public static void putVaryOn(HttpServerResponse response) {
        Vary.add(response, HttpHeaders.ACCEPT_ENCODING);
    }
}
