package massageadvisor.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import massageadvisor.access.DefaultKey;
import org.junit.jupiter.api.Test;

@QuarkusTest
class Http2Test {
    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_2).build();

    @Test
    void aBodyThatIsTooLargeIsRefusedWithoutAHeaderThatHttp2Forbids() throws IOException, InterruptedException {
        send(request("/v1/causes").GET());

        var answer = send(request("/v1/recommendations/preview")
                .header("Content-Type", "application/json")
                .header(DefaultKey.HEADER, DefaultKey.text())
                .POST(BodyPublishers.ofByteArray(new byte[65_537])));

        assertThat(answer.version()).isEqualTo(Version.HTTP_2);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"too-large\"");
        assertThat(answer.headers().firstValue("connection")).isEmpty();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
