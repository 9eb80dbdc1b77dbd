package massageadvisor.http.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * RFC 9457 body.
 *
 * @param type the address of the page about this kind of problem
 * @param createdId the id of what was created before
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

    /** One wrong place: a JSON pointer into the body, or the name of a parameter. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FieldError(
            @Nullable String pointer, @Nullable String parameter, String code, String detail) {}
}
