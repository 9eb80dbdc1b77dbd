package massageadvisor.http.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a problem (RFC 9457).
 *
 * @param type the URI of the page about this kind of problem
 * @param createdId the id of the resource that was created before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String requestId,
        @Nullable List<FieldError> errors,
        @Nullable String createdId) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** An error in the body (with a JSON pointer) or in a parameter (with its name). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FieldError(
            @Nullable String pointer, @Nullable String parameter, String code, String detail) {}
}
