package massageadvisor.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import massageadvisor.access.DefaultKey;
import massageadvisor.http.operation.RecordedLogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body that does not arrive in time is aborted, and this is not a failure of the service. */
@QuarkusTest
@TestProfile(SmallLimits.class)
class BodyTimeoutTest {
    private static final String PREVIEW = "/v1/recommendations/preview";
    private static final Duration SOON_AFTER = Duration.ofSeconds(SmallLimits.BODY_SECONDS + 2);

    @ParameterizedTest
    @ValueSource(strings = {PREVIEW, "/v1/recommendations"})
    void abortsABodyThatTricklesIn(String path) throws Exception {
        try (var logs = RecordedLogs.open();
                var connection = new RawConnection()) {
            var start = Instant.now();
            connection.sendHead(path, 1_000);
            while (!connection.hasAnswer() && Instant.now().isBefore(start.plus(SOON_AFTER))) {
                connection.send(" ");
                Thread.sleep(100);
            }

            assertTimedOut(connection.readAll());
            assertThat(Duration.between(start, Instant.now()))
                    .isBetween(Duration.ofSeconds(SmallLimits.BODY_SECONDS), SOON_AFTER);
            assertThat(logs.lines()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PREVIEW, "/v1/recommendations"})
    void abortsABodyThatDoesNotArrive(String path) throws IOException {
        try (var logs = RecordedLogs.open();
                var connection = new RawConnection()) {
            connection.sendHead(path, 1_000);

            assertTimedOut(connection.readAll());
            assertThat(logs.lines()).isEmpty();
        }
    }

    private static void assertTimedOut(String answer) {
        assertThat(answer)
                .startsWith("HTTP/1.1 408 ")
                .containsIgnoringCase("\r\nConnection: close\r\n")
                .containsIgnoringCase("\r\nContent-Type: application/problem+json\r\n")
                .contains("\"code\":\"request-timeout\"");
    }

    @Test
    void closesTheConnectionOfARefusedRequest() throws IOException {
        try (var connection = new RawConnection()) {
            connection.sendHead("/nowhere", 1_000);

            assertThat(connection.readAll()).startsWith("HTTP/1.1 404 ").doesNotContain("408");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PREVIEW, "/v1/recommendations"})
    void anAbortedRequestIsNoFailure(String path) throws Exception {
        try (var logs = RecordedLogs.open()) {
            try (var connection = new RawConnection()) {
                connection.sendHead(path, 1_000);
                connection.send(" ");
                Thread.sleep(200);
            }
            Thread.sleep(300);

            assertThat(logs.lines()).isEmpty();
        }
    }

    @Test
    void keepsAConnectionWhoseBodiesArrive() throws Exception {
        try (var connection = new RawConnection()) {
            for (var path : new String[] {"/nowhere", PREVIEW, PREVIEW}) {
                connection.sendHead(path, 2);
                connection.send("{}");
                assertThat(connection.read()).startsWith(path.equals(PREVIEW) ? "HTTP/1.1 400" : "HTTP/1.1 404");
                Thread.sleep(1_200);
            }
        }
    }

    @Test
    void resetsTheStreamOnHttp2() throws Exception {
        var client = HttpClient.newHttpClient();
        client.send(request("/q/health/live").GET().build(), BodyHandlers.discarding());

        var answer = client.send(
                request(PREVIEW)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(Trickle::new))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(answer.statusCode()).isEqualTo(408);
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .header(DefaultKey.HEADER, FreshKey.text())
                .timeout(Duration.ofSeconds(20));
    }

    /** One byte at a time, for six seconds. */
    private static final class Trickle extends InputStream {
        private int left = 60;

        @Override
        public int read() throws IOException {
            pause();
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int one = read();
            if (one < 0) {
                return -1;
            }
            bytes[offset] = (byte) one;
            return 1;
        }

        private static void pause() throws IOException {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }
}
