package massageadvisor.http.operation;

import static io.restassured.RestAssured.given;
import static massageadvisor.http.recommendation.Previews.intakeWith;
import static massageadvisor.http.recommendation.Previews.preview;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import massageadvisor.access.DefaultKey;
import massageadvisor.application.access.keys.ApiKeyToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line for each request, with the template of its route and nothing that the caller made up. */
@QuarkusTest
class AccessLogTest {
    private static final String CANARY = "canary-in-the-log";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET     | /v1/causes                            | /v1/causes                   | 200",
                "GET     | /v1/causes/                           | /v1/causes                   | 200",
                "HEAD    | /v1/causes                            | /v1/causes                   | 200",
                "OPTIONS | /v1/causes/canary-in-the-log          | /v1/causes/{code}            | 204",
                "GET     | /v1/causes/canary-in-the-log          | /v1/causes/{code}            | 404",
                "GET     | /v1/causes?canary-in-the-log=1        | /v1/causes                   | 200",
                "GET     | /v1/recommendations/canary-in-the-log | /v1/recommendations/{id}     | 404",
                "GET     | /v1/recommendations?canary-in-the-log | /v1/recommendations          | 400",
                "GET     | /v1/rule-books/current                | /v1/rule-books/current       | 200",
                "GET     | /v1/rule-books/canary-in-the-log      | /v1/rule-books/{version}     | 404",
                "DELETE  | /v1/causes/canary-in-the-log          | /v1/causes/{code}            | 405",
                "GET     | /canary-in-the-log                    | -                            | 404",
                "GET     | /v1/causes/a/canary-in-the-log        | -                            | 404",
                "GET     | /                                     | -                            | 404",
                "GET     | /q/canary-in-the-log                  | /q/*                         | 404",
                "GET     | /q/health/live                        | /q/*                         | 200",
                "GET     | /problems/internal                    | /problems/{code}             | 200",
                "GET     | /test-failures/runtime                | -                            | 500"
            })
    void namesTheTemplateOfTheRoute(String method, String path, String route, int status) throws Exception {
        try (var logs = RecordedLogs.open()) {
            var id = given().header("X-Other", CANARY).request(method, path).header("X-Request-Id");

            var line = read(logs.nextAccess());
            assertThat(line)
                    .containsEntry("method", method)
                    .containsEntry("route", route)
                    .containsEntry("status", String.valueOf(status))
                    .containsEntry("request", id);
            assertThat(line.keySet()).isSubsetOf("method", "route", "status", "milliseconds", "request", "key");
            assertThat(line.get("milliseconds")).matches("\\d{1,4}");
            assertThat(line.toString()).doesNotContain(CANARY);
        }
    }

    @ParameterizedTest
    @CsvSource({"X-API-Key", "Authorization", "Cookie", "User-Agent", "Referer", "X-Forwarded-For", "Origin"})
    void saysNothingOfABodyOrAHeader(String header) throws Exception {
        try (var logs = RecordedLogs.open()) {
            preview(intakeWith("\"subject\": \"" + CANARY + "\"")).statusCode(200);
            given().header(header, CANARY)
                    .contentType("application/json")
                    .body("{\"cause\": \"" + CANARY + "\"}")
                    .post("/v1/recommendations/preview")
                    .then()
                    .statusCode(header.equals(DefaultKey.HEADER) ? 401 : 400);

            assertThat(logs.nextAccess() + logs.nextAccess())
                    .contains("/v1/recommendations/preview")
                    .doesNotContain(CANARY);
            assertThat(logs.lines()).isEmpty();
        }
    }

    @Test
    void namesTheKeyByItsId() throws Exception {
        var key = ApiKeyToken.parse(DefaultKey.text()).orElseThrow();
        try (var logs = RecordedLogs.open()) {
            given().get("/v1/causes");
            given().header(DefaultKey.HEADER, DefaultKey.NONE).get("/v1/causes");

            assertThat(read(logs.nextAccess())).containsEntry("key", key.id().toString());
            assertThat(read(logs.nextAccess())).doesNotContainKey("key");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CANARY /v1/causes HTTP/1.1~Host: a~~         | OTHER | /v1/causes | 401",
                "GET /v1/causes HTTP/1.1~~                    | GET   | /v1/causes | 400",
                "GET //CANARY//./../v1//causes HTTP/1.1~Host: a~~ | GET | -        | 404"
            })
    void tellsRawRequests(String request, String method, String route, int status) throws Exception {
        try (var logs = RecordedLogs.open();
                var socket = send(request)) {
            assertThat(socket.getInputStream().read()).isPositive();

            var line = logs.nextAccess();
            assertThat(line).doesNotContain("CANARY");
            assertThat(read(line)).containsEntry("method", method);
            assertThat(read(line)).containsEntry("route", route);
            assertThat(read(line)).containsEntry("status", String.valueOf(status));
            assertThat(logs.lines()).isEmpty();
        }
    }

    @Test
    void saysThatTheCallerHungUpBeforeAnAnswer() throws Exception {
        try (var logs = RecordedLogs.open()) {
            send("POST /v1/recommendations/preview HTTP/1.1~Host: a~Content-Type: application/json~" + DefaultKey.HEADER
                            + ": " + DefaultKey.text() + "~Content-Length: 50~~{\"canary")
                    .close();

            var line = read(logs.nextAccess());
            assertThat(line)
                    .containsEntry("route", "/v1/recommendations/preview")
                    .containsEntry("status", "0");
            assertThat(logs.lines()).isEmpty();
        }
    }

    private static Socket send(String request) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.getOutputStream().write(request.replace("~", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return socket;
    }

    private static Map<String, String> read(String line) {
        return Stream.of(line.split(" ", -1))
                .map(member -> member.split("=", 2))
                .collect(Collectors.toMap(member -> member[0], member -> member[1]));
    }
}
