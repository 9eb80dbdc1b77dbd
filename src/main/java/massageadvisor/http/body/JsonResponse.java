package massageadvisor.http.body;

import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * A response with a body that is JSON already. It states its media type, because the framework would add a charset, a
 * parameter that JSON does not have (RFC 8259, section 11).
 */
public final class JsonResponse {
    private JsonResponse() {}

    public static RestResponse<byte[]> of(byte[] utf8) {
        return ResponseBuilder.ok(utf8, MediaType.APPLICATION_JSON_TYPE).build();
    }
}
