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

/** A body that never changes while the service runs: written once, and tagged by its own bytes. */
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
     * 304 if the caller has these bytes already, by a strong or a weak tag. The book may change at any restart, so
     * caches must ask each time.
     *
     * @throws WebApplicationException 412 if the caller asks for other bytes than these
     */
    Response answer(Request request) {
        var refused = request.evaluatePreconditions(tag);
        if (refused != null && statusOf(refused) == Status.PRECONDITION_FAILED) {
            throw new WebApplicationException(Status.PRECONDITION_FAILED);
        }
        var known = refused == null ? request.evaluatePreconditions(new EntityTag(tag.getValue(), true)) : refused;
        var response = known != null && statusOf(known) == Status.NOT_MODIFIED
                ? known
                : Response.ok(json, MediaType.APPLICATION_JSON_TYPE);
        return response.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    private static Status statusOf(Response.ResponseBuilder response) {
        return Status.fromStatusCode(response.build().getStatus());
    }
}
