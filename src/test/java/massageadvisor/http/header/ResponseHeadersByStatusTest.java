package massageadvisor.http.header;

import static massageadvisor.http.header.HttpExchange.assertEachHeaderOnce;
import static massageadvisor.http.header.HttpExchange.only;
import static massageadvisor.http.header.HttpExchange.send;
import static massageadvisor.http.recommendation.Previews.INTAKE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import massageadvisor.access.DefaultKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads all values of all headers, of every status. */
@QuarkusTest
class ResponseHeadersByStatusTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "304 | GET     | /v1/causes                   | If-None-Match: *",
                "400 | GET     | /v1/recommendations?limit=x  | Accept: */*",
                "401 | GET     | /v1/causes                   | X-API-Key: mistyped",
                "403 | GET     | /v1/clinics                  | Accept: */*",
                "404 | GET     | /v1/causes/gout              | Accept: */*",
                "404 | GET     | /nothing                     | Accept: */*",
                "404 | GET     | /v1/rule-books/9.9.9         | Accept: */*",
                "404 | GET     | /problems/nothing            | Accept: */*",
                "405 | DELETE  | /v1/causes                   | Accept: */*",
                "405 | GET     | /v1/recommendations/preview/ | Accept: */*",
                "406 | GET     | /v1/causes                   | Accept: image/png",
                "409 | GET     | /test-failures/created       | Accept: */*",
                "409 | GET     | /test-failures/running       | Accept: */*",
                "412 | GET     | /v1/causes                   | If-Match: \"other\"",
                "415 | POST    | /v1/recommendations/preview  | Content-Type: text/plain",
                "415 | POST    | /v1/recommendations/preview  | Content-Encoding: gzip",
                "422 | GET     | /test-failures/reused        | Accept: */*",
                "429 | GET     | /test-failures/limited       | Accept: */*",
                "500 | GET     | /test-failures/runtime       | Accept: */*",
                "503 | GET     | /test-failures/database      | Accept: */*",
                "503 | GET     | /test-failures/unavailable   | Accept: */*",
                "204 | OPTIONS | /v1/causes                   | Accept: */*",
                "200 | GET     | /q/health                    | Accept: */*",
                "200 | GET     | /q/metrics                   | Accept: */*",
                "200 | GET     | /q/openapi                   | Accept: */*",
                "200 | GET     | /q/swagger-ui/               | Accept: */*"
            })
    void standOnceOnEveryStatus(int status, String method, String path, String header) {
        var field = header.split(": ", 2);
        var key = field[0].equals(DefaultKey.HEADER)
                ? new String[0]
                : new String[] {DefaultKey.HEADER, DefaultKey.text()};
        var headers = Stream.of(key, new String[] {"Accept-Encoding", "gzip"}, field)
                .flatMap(Stream::of)
                .toArray(String[]::new);
        var body = method.equals("POST") && !field[0].equals("Content-Type") ? INTAKE : "";

        var response = send(method, path, body, headers);

        assertThat(response.statusCode()).isEqualTo(status);
        assertEachHeaderOnce(path, response);
        if (!path.startsWith("/q/swagger-ui")) {
            assertThat(only("Cache-Control", response)).isEqualTo(status == 304 ? "no-cache" : "no-store");
        }
    }
}
