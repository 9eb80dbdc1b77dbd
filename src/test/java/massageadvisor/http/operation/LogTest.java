package massageadvisor.http.operation;

import static io.restassured.RestAssured.given;
import static massageadvisor.http.recommendation.Previews.intakeWith;
import static massageadvisor.http.recommendation.Previews.preview;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import massageadvisor.access.DefaultKey;
import massageadvisor.http.recommendation.Previews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An intake is health data: nothing of it may stand in a log. */
@QuarkusTest
class LogTest {
    private static final String CANARY = "canary-in-the-log";

    @Test
    void aPreviewLogsNothing() {
        try (var logs = RecordedLogs.open()) {
            preview(intakeWith("\"unsure\": [\"dvt-current\"], \"redFlags\": [\"chest-pain\"], \"subject\": \"" + CANARY
                            + "\""))
                    .statusCode(200);

            assertThat(logs.lines()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"cause\": \"canary-in-the-log\"}",
                "{\"canary-in-the-log\": 1}",
                "{\"subject\": \"canary-in-the-log@\"}",
                "{\"cause\": canary-in-the-log}",
                "canary-in-the-log",
                "{\"redFlags\": [\"chest-pain\"], \"unsure\": [\"chest-pain\"]}"
            })
    void anInvalidIntakeLogsNothing(String body) {
        try (var logs = RecordedLogs.open()) {
            preview(body).statusCode(400);

            assertThat(logs.lines()).isEmpty();
        }
    }

    @Test
    void aBodyOfAnotherTypeOrTooLargeLogsNothing() {
        try (var logs = RecordedLogs.open()) {
            given().contentType("text/plain")
                    .body(CANARY)
                    .post("/v1/recommendations/preview")
                    .then()
                    .statusCode(415);
            given().contentType("application/json")
                    .body(CANARY.repeat(5_000))
                    .post("/v1/recommendations/preview")
                    .then()
                    .statusCode(413);

            assertThat(logs.lines()).isEmpty();
        }
    }

    /** Several, since a line may come after the answer has: those of the first would be there. */
    @Test
    void aStreamThatGrowsTooLargeLogsNothing() throws IOException, InterruptedException {
        try (var logs = RecordedLogs.open()) {
            for (int time = 0; time < 5; time++) {
                assertThat(stream(new byte[70_000])).isEqualTo(413);
            }

            assertThat(logs.lines()).isEmpty();
        }
    }

    private static int stream(byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + Previews.PATH))
                .header("Content-Type", "application/json")
                .header(DefaultKey.HEADER, DefaultKey.text())
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        return HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .build()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    @ParameterizedTest
    @CsvSource({
        "runtime, 500, IllegalStateException",
        "busy, 503, ServiceUnavailableException",
        "moved, 500, RedirectionException"
    })
    void aFailureInsideIsLoggedOnceUnderTheIdThatTheCallerWasTold(String kind, int status, String failure) {
        try (var logs = RecordedLogs.open()) {
            String id = given().get("/test-failures/" + kind)
                    .then()
                    .statusCode(status)
                    .extract()
                    .path("requestId");

            assertThat(logs.lines()).singleElement().asString().contains(id).contains(failure);
        }
    }
}
