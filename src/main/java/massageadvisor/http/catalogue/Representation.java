package massageadvisor.http.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
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

    /** 304 if the caller has these bytes already. The book may change at any restart, so caches must ask each time. */
    Response answer(Request request) {
        var notModified = request.evaluatePreconditions(tag);
        var response = notModified == null ? Response.ok(json, MediaType.APPLICATION_JSON_TYPE) : notModified;
        return response.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }
}
