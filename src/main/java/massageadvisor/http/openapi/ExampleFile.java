package massageadvisor.http.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Loads the examples of the OpenAPI document. Each is a file that a test compares with the actual response. */
final class ExampleFile {
    private static final String FOLDER = "openapi/examples/";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ExampleFile() {}

    static Optional<Object> find(String name) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var in = loader.getResourceAsStream(FOLDER + name + ".json")) {
            return in == null ? Optional.empty() : Optional.of(MAPPER.readValue(in, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
