package massageadvisor.http.recommendation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes pieces of an answer as JSON. */
final class Pieces {
    private final ObjectMapper mapper;

    Pieces(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    byte[] of(Object body) {
        try {
            return mapper.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The members of an object without its braces, so that more can follow. */
    byte[] membersOf(Object body) {
        var json = new String(of(body), StandardCharsets.UTF_8);
        return json.substring(1, json.length() - 1).getBytes(StandardCharsets.UTF_8);
    }
}
