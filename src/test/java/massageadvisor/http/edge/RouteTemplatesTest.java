package massageadvisor.http.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTemplatesTest {
    private static final RouteTemplates TEMPLATES = new RouteTemplates(
            List.of("/v1/books", "/v1/books/current", "/v1/books/{version}", "/v1/books/{version}/diff/{other}"));

    @ParameterizedTest
    @CsvSource({
        "/v1/books, /v1/books",
        "/v1/books/, /v1/books",
        "/v1/books/current, /v1/books/current",
        "/v1/books/1.0, /v1/books/{version}",
        "/v1/books/{version}, /v1/books/{version}",
        "/v1/books/1.0/, /v1/books/{version}",
        "/v1/books/1.0/diff/2.0, /v1/books/{version}/diff/{other}",
        "/v1/books/current/diff/current, /v1/books/{version}/diff/{other}",
        "/v1/books/1.0/diff, -",
        "/v1/books/1.0/diff/, -",
        "/v1/books/1.0/same/2.0, -",
        "/v1/books//diff/2.0, -",
        "/v1/books/1.0//, -",
        "/v1, -",
        "/, -",
        "'', -",
        "/q/health, /q/*",
        "/q/anything/else, /q/*",
        "/quarry, -"
    })
    void matchPaths(String path, String template) {
        assertThat(TEMPLATES.of(path)).isEqualTo(template);
    }
}
