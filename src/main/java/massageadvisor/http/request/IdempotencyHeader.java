package massageadvisor.http.request;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import massageadvisor.application.retry.CreateResult;
import massageadvisor.application.retry.IdempotencyKey;
import massageadvisor.input.ErrorCode;
import massageadvisor.input.InputError;
import massageadvisor.input.InvalidInputException;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The header Idempotency-Key (draft-ietf-httpapi-idempotency-key-header), with or without its quotes. */
public final class IdempotencyHeader {
    private static final String NAME = "Idempotency-Key";
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._~:-]{1,64}");

    private IdempotencyHeader() {}

    /**
     * The key of this request, if it has one.
     *
     * @param operation what is asked, apart from the body
     * @throws InvalidInputException if it is of another form, or there are two
     */
    public static Optional<IdempotencyKey> read(HttpHeaders headers, String operation, byte[] body) {
        var values = Optional.ofNullable(headers.getRequestHeader(NAME)).orElse(List.of());
        if (values.size() > 1) {
            throw bad(ErrorCode.TOO_MANY, 1);
        }
        return values.stream().findFirst().map(value -> IdempotencyKey.of(chosen(value), operation, body));
    }

    private static String chosen(String value) {
        var bare = value.matches("\".*\"") ? value.substring(1, value.length() - 1) : value;
        if (!FORM.matcher(bare).matches()) {
            throw bad(ErrorCode.BAD_FORMAT, FORM.pattern());
        }
        return bare;
    }

    private static InvalidInputException bad(ErrorCode code, Object limit) {
        return new InvalidInputException(List.of(InputError.inParameter(NAME, code, limit)));
    }

    /** Says so if the answer is that of an earlier attempt. */
    public static <T> ResponseBuilder<T> mark(ResponseBuilder<T> response, CreateResult<?> answered) {
        return answered.when() == CreateResult.When.BEFORE ? response.header(REPLAYED, true) : response;
    }
}
