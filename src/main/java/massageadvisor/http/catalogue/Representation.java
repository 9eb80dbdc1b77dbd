package massageadvisor.http.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A body that does not change while the service runs, serialized once; its ETag is the hash of its bytes. */
final class Representation {
    private final byte[] json;
    private final EntityTag tag;

    private Representation(byte[] json) {
        this.json = json;
        this.tag = new EntityTag(sha256(json));
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
     * Answers 304 if the caller already has this representation, by a strong or weak comparison. A restart may change
     * the book, so caches must revalidate each time.
     *
     * @throws WebApplicationException 412 if a precondition fails
     */
    Response answer(Request request) {
        var failed = request.evaluatePreconditions(tag);
        if (failed != null && statusOf(failed) == Status.PRECONDITION_FAILED) {
            throw new WebApplicationException(Status.PRECONDITION_FAILED);
        }
        var unmodified = failed == null ? request.evaluatePreconditions(new EntityTag(tag.getValue(), true)) : failed;
        var response = unmodified != null && statusOf(unmodified) == Status.NOT_MODIFIED
                ? unmodified
                : Response.ok(json, MediaType.APPLICATION_JSON_TYPE);
        return response.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    private static Status statusOf(Response.ResponseBuilder response) {
        return Status.fromStatusCode(response.build().getStatus());
    }
}
