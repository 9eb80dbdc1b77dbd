package massageadvisor.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A reader and the schema in the OpenAPI document agree: the reader rejects what the schema rejects, and what the
 * schema accepts it accepts, or rejects for a reason that a schema cannot express. Null for an optional member is the
 * exception: the reader accepts it, and the schema does not.
 */
public final class SchemaAgreement {
    private static final int BODIES = 1_500;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private int accepted;
    private int rejected;

    private SchemaAgreement() {}

    /** Draws bodies from the schema, valid and invalid ones, and compares. */
    public static void assertOn(String schema, Consumer<byte[]> reader, Predicate<InputError> beyondTheSchema)
            throws IOException {
        var agreement = new SchemaAgreement();
        var request = new RequestSchema(schema);
        for (int seed = 0; seed < BODIES; seed++) {
            var body = new RandomBody(new Random(seed)).next(request.root());
            agreement.check(body, request.accepts(body), errors(reader, body), beyondTheSchema);
        }
        assertThat(agreement.accepted).as("accepted by both").isGreaterThan(BODIES / 50);
        assertThat(agreement.rejected).as("rejected by both").isGreaterThan(BODIES / 50);
    }

    private void check(JsonNode body, boolean isValid, List<InputError> errors, Predicate<InputError> beyondTheSchema) {
        if (isValid) {
            assertThat(errors).as("errors of what the schema accepts: %s", body).allMatch(beyondTheSchema);
            accepted += errors.isEmpty() ? 1 : 0;
        } else {
            assertThat(errors).as("errors of what the schema rejects: %s", body).isNotEmpty();
            rejected++;
        }
    }

    private static List<InputError> errors(Consumer<byte[]> reader, JsonNode body) throws IOException {
        try {
            reader.accept(MAPPER.writeValueAsBytes(body));
            return List.of();
        } catch (InvalidInputException e) {
            return e.errors();
        }
    }
}
