package massageadvisor.http.clinic;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Who may call is nobody else's business: no cache on the way may keep it. */
final class Uncached {
    private static final String NO_STORE = "no-store";

    private Uncached() {}

    static <T> RestResponse<T> ok(T body) {
        return answer(Status.OK, body).build();
    }

    static <T> RestResponse<T> created(String location, T body) {
        return answer(Status.CREATED, body)
                .header(HttpHeaders.LOCATION, location)
                .build();
    }

    private static <T> ResponseBuilder<T> answer(Status status, T body) {
        return ResponseBuilder.create(status, body).header(HttpHeaders.CACHE_CONTROL, NO_STORE);
    }
}
