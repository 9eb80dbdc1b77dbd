package massageadvisor.http.request;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import massageadvisor.application.idempotency.CreateResult;
import massageadvisor.input.ErrorCode;
import massageadvisor.input.InputError;
import massageadvisor.input.InvalidInputException;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The header Idempotency-Key (draft-ietf-httpapi-idempotency-key-header), with or without quotes. */
public final class IdempotencyHeader {
    private static final String NAME = "Idempotency-Key";
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final Pattern FORMAT = Pattern.compile("[A-Za-z0-9._~:-]{1,64}");

    private IdempotencyHeader() {}

    /**
     * Reads the key that the caller chose for this request, if there is one.
     *
     * @throws InvalidInputException if the key is malformed, or the header is repeated
     */
    public static Optional<String> read(HttpHeaders headers) {
        var values = Optional.ofNullable(headers.getRequestHeader(NAME)).orElse(List.of());
        if (values.size() > 1) {
            throw invalid(ErrorCode.TOO_MANY, 1);
        }
        return values.stream().findFirst().map(IdempotencyHeader::chosen);
    }

    private static String chosen(String value) {
        var unquoted = value.matches("\".*\"") ? value.substring(1, value.length() - 1) : value;
        if (!FORMAT.matcher(unquoted).matches()) {
            throw invalid(ErrorCode.BAD_FORMAT, FORMAT.pattern());
        }
        return unquoted;
    }

    private static InvalidInputException invalid(ErrorCode code, Object limit) {
        return new InvalidInputException(List.of(InputError.inParameter(NAME, code, limit)));
    }

    /** Adds {@code Idempotency-Replayed: true} if an earlier request created the resource. */
    public static <T> ResponseBuilder<T> mark(ResponseBuilder<T> response, CreateResult<?> result) {
        return result.outcome() == CreateResult.Outcome.REPLAYED ? response.header(REPLAYED, true) : response;
    }
}
