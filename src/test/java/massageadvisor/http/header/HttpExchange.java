package massageadvisor.http.header;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;

/** Sends a request with a client that changes nothing: all values of all headers, and the bytes as they came. */
final class HttpExchange {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private HttpExchange() {}

    /** Sends a request with a JSON body, or without a body if it is empty. */
    static HttpResponse<byte[]> send(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void assertEachHeaderOnce(String what, HttpResponse<byte[]> response) {
        assertThat(response.headers().map())
                .allSatisfy((name, values) ->
                        assertThat(values).as("%s: %s", what, name).hasSize(1));
    }

    static String only(String name, HttpResponse<byte[]> response) {
        assertThat(response.headers().allValues(name)).as(name).hasSize(1);
        return response.headers().firstValue(name).orElseThrow();
    }

    static boolean isGzip(HttpResponse<byte[]> response) {
        return response.headers().allValues("Content-Encoding").contains("gzip");
    }

    static String text(HttpResponse<byte[]> response) {
        if (!isGzip(response)) {
            return new String(response.body(), UTF_8);
        }
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return new String(plain.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
