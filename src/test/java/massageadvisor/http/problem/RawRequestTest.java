package massageadvisor.http.problem;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import massageadvisor.access.DefaultKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the decoder refuses before any route sees it has at least the right status, and shows nothing of the inside. */
@QuarkusTest
class RawRequestTest {
    private static final int PATIENCE = 10_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | GET /v1/causes HTTP/1.1~Content-Length: nine~~",
                "400 | POST /v1/recommendations/preview HTTP/1.1~Host: a~Content-Length: 99999999999999999999~~",
                "400 | POST /v1/recommendations/preview HTTP/1.1~Host: a~Content-Length: -1~~",
                "400 | GET /v1/causes/%zz HTTP/1.1~Host: a~~",
                "400 | GET /v1/modalities/comparison?codes=%zz HTTP/1.1~Host: a~~",
                "400 | GET /v1/causes HTTP/1.1~Host: a~Host: b~~",
                "400 | GET /v1/causes HTTP/1.1~Host: a~Host: a~~",
                "400 | GET /v1/causes HTTP/1.1~Host: a b~~",
                "400 | POST /v1/recommendations/preview HTTP/1.1~Host: a~X-API-Key: KEY~Content-Type: application/json~Transfer-Encoding: chunked~~zz~{}~0~~",
                "400 | POST /v1/recommendations/preview HTTP/1.1~Host: a~X-API-Key: KEY~Content-Type: application/json~Transfer-Encoding: chunked~~-1~{}~0~~",
                "400 | POST /v1/recommendations/preview HTTP/1.1~Host: a~X-API-Key: KEY~Content-Type: application/json~Transfer-Encoding: chunked~~2~{}xx~0~~",
                "400 | POST /v1/recommendations/preview HTTP/1.1~Host: a~Content-Length: 2~Content-Length: 3~~{}",
                "404 | GET /v1/recommendations;subject=nobody?limit=1 HTTP/1.1~Host: a~X-API-Key: KEY~~",
                "404 | GET /v1;a/recommendations HTTP/1.1~Host: a~~",
                "404 | GET /v1/causes/injury; HTTP/1.1~Host: a~X-API-Key: KEY~~",
                "404 | GET /v1/causes/injury%3bx HTTP/1.1~Host: a~X-API-Key: KEY~~",
                "404 | GET /v1/causes%3Bx HTTP/1.1~Host: a~X-API-Key: KEY~~",
                "404 | GET /v1/causes%253Bx HTTP/1.1~Host: a~X-API-Key: KEY~~",
                "404 | GET /problems/internal;x HTTP/1.1~Host: a~~",
                "404 | GET /q/health;x HTTP/1.1~Host: a~~",
                "200 | GET /v1/causes?codes=a;b HTTP/1.1~Host: a~X-API-Key: KEY~~",
                "415 | POST /v1/recommendations/preview HTTP/1.1~Host: a~X-API-Key: KEY~Content-Encoding: gzip~Content-Length: 2~~{}",
                "200 | GET /v1/causes HTTP/1.1~Host: a~X-API-Key:   KEY  ~~",
                "401 | GET /v1/causes HTTP/1.1~Host: a~X-API-Key: KEY~X-API-Key: KEY~~",
                "401 | GET /v1/causes HTTP/1.1~Host: a~X-API-Key: x~X-API-Key: KEY~~",
                "401 | GET /v1/causes HTTP/1.1~Host: a~X-API-Key: KEY, KEY~~",
                "401 | GET /v1/causes HTTP/1.1~Host: a~X-API-Key: \u00a0KEY~~",
                "401 | GET /v1/causes HTTP/1.1~Host: a~X-API-Key: KEY\u00e9~~",
                "401 | GET /v1/causes HTTP/1.1~Host: a~X-API-Key: ~~",
                "400 | CANARY~~"
            })
    void isAnsweredWithItsStatus(int status, String request) throws IOException {
        var answer = send(request.replace("~", "\r\n").replace("KEY", DefaultKey.text()));

        assertThat(answer).matches("(?s)HTTP/1[.][01] " + status + " .*").doesNotContain("CANARY");
        Leaks.assertNoneIn(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /v1/causes HTTP/1.1~~", "GET /v1/causes HTTP/1.1~X-Request-Id: mine-1~~"})
    void isAProblemUnderTheIdOfItsHeaderWithoutAHost(String request) throws IOException {
        var answer = send(request.replace("~", "\r\n"));

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("Content-Type: application/problem+json")
                .matches("(?s).*X-Request-Id: ([^\r]+)\r.*\"requestId\":\"\\1\".*");
        Leaks.assertNoneIn(answer);
    }

    @Test
    void isTooLargeWhenItsHeadersAre() throws IOException {
        var answer = send("GET /v1/causes HTTP/1.1\r\nHost: a\r\nX-Long: " + "a".repeat(9_000) + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 431");
        Leaks.assertNoneIn(answer);
    }

    @Test
    void isTooLargeWhenItsChunksAre() throws IOException {
        var chunk = "1000\r\n" + " ".repeat(4_096) + "\r\n";
        var answer = send("POST /v1/recommendations/preview HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                + DefaultKey.HEADER + ": " + DefaultKey.text() + "\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(17) + "0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413");
        Leaks.assertNoneIn(answer);
    }

    private String send(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            var head = new byte[4_096];
            return new String(head, 0, Math.max(0, socket.getInputStream().read(head)), ISO_8859_1);
        }
    }
}
