package massageadvisor.http.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import massageadvisor.http.header.Caching;
import massageadvisor.http.header.ContentCoding;
import massageadvisor.http.header.EntityTags;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * A body that does not change while the service runs, serialized and compressed once. Its ETag is the hash of its
 * bytes. The compressed form has an ETag of its own, because a strong ETag stands for one sequence of bytes (RFC 9110,
 * section 8.8.3.3).
 */
final class Representation {
    private final Form plain;
    private final Form compressed;

    /** The bytes of the body as they are sent, and their ETag. */
    private static final class Form {
        private final byte[] bytes;
        private final String tag;

        private Form(byte[] bytes, String tag) {
            this.bytes = bytes;
            this.tag = tag;
        }
    }

    private Representation(byte[] json) {
        var hash = sha256(json);
        plain = new Form(json, '"' + hash + '"');
        compressed = json.length < ContentCoding.MIN_BYTES
                ? plain
                : new Form(ContentCoding.gzip(json), '"' + hash + "-gzip\"");
    }

    static Representation of(Object body, ObjectMapper mapper) {
        try {
            return new Representation(mapper.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Answers 304 if the caller already has a form that it can use: who accepts gzip can use both. A restart may change
     * the book, so caches must revalidate each time.
     *
     * @throws WebApplicationException 412 if a precondition fails
     */
    RestResponse<byte[]> answer(RoutingContext context) {
        var headers = context.request().headers();
        var form = ContentCoding.acceptsGzip(headers) ? compressed : plain;
        var usable = new EntityTags(form.tag, plain.tag);
        if (!usable.satisfyIfMatch(headers)) {
            throw new WebApplicationException(Status.PRECONDITION_FAILED);
        }
        var held = usable.findHeld(headers);
        putHeaders(context, held.orElse(form.tag));
        if (held.isPresent()) {
            return RestResponse.notModified();
        }
        if (form != plain) {
            ContentCoding.putGzipOn(context.response());
        }
        return ResponseBuilder.ok(form.bytes, MediaType.APPLICATION_JSON_TYPE).build();
    }

    private void putHeaders(RoutingContext context, String tag) {
        var response = context.response();
        response.headers().set(HttpHeaders.ETAG, tag);
        Caching.REVALIDATE.putOn(response);
        if (compressed != plain) {
            ContentCoding.putVaryOn(response);
        }
    }
}
