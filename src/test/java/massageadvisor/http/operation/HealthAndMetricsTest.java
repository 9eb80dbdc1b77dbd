package massageadvisor.http.operation;

import static io.restassured.RestAssured.given;
import static massageadvisor.http.recommendation.Previews.intakeWith;
import static massageadvisor.http.recommendation.Previews.preview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HealthAndMetricsTest {
    private static final String DECISIONS = "massage_advisor_decisions_total";
    private static final String VERDICTS = "massage_advisor_verdicts_total";

    @Test
    void theServiceIsAlive() {
        given().get("/q/health/live").then().statusCode(200).body("status", is("UP"));
    }

    @Test
    void theServiceIsReadyWithTheBookInForce() {
        var book = given().get("/v1/rule-books/current").jsonPath();

        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", is("UP"))
                .rootPath("checks.find { it.name == 'rule-book' }")
                .body("status", is("UP"))
                .body("data.id", is(book.getString("id")))
                .body("data.version", is(book.getString("version")))
                .body("data.digest", is(book.getString("digest")));
    }

    @Test
    void aPreviewIsCountedOnceByTriageAndOnceByEachModality() {
        var before = counted();

        preview(intakeWith("\"redFlags\": [\"fever\"]")).statusCode(200);

        assertThat(growth(before))
                .containsOnly(
                        Map.entry(DECISIONS + "{triage=\"urgent\"}", 1.0),
                        Map.entry(VERDICTS + "{modality=\"swedish\",verdict=\"contraindicated\"}", 1.0),
                        Map.entry(VERDICTS + "{modality=\"hot-stone\",verdict=\"contraindicated\"}", 1.0),
                        Map.entry(VERDICTS + "{modality=\"deep-tissue\",verdict=\"contraindicated\"}", 1.0));
    }

    @Test
    void aPreviewIsCountedByTheVerdictThatItGives() {
        var before = counted();

        preview(intakeWith("\"redFlags\": [], \"preferences\": {\"heat\": \"wanted\"}"))
                .statusCode(200);

        assertThat(growth(before))
                .containsOnly(
                        Map.entry(DECISIONS + "{triage=\"routine\"}", 1.0),
                        Map.entry(VERDICTS + "{modality=\"swedish\",verdict=\"suitable\"}", 1.0),
                        Map.entry(VERDICTS + "{modality=\"hot-stone\",verdict=\"recommended\"}", 1.0),
                        Map.entry(VERDICTS + "{modality=\"deep-tissue\",verdict=\"not-indicated\"}", 1.0));
    }

    @Test
    void anInvalidIntakeIsNotCountedAsADecision() {
        var before = counted();

        preview("{}").statusCode(400);

        assertThat(growth(before)).isEmpty();
    }

    @Test
    void requestsAreMeasuredByRouteAndStatus() {
        preview(intakeWith("\"redFlags\": []")).statusCode(200);
        preview("{}").statusCode(400);
        given().header("If-None-Match", "*").get("/v1/causes/injury").then().statusCode(304);
        given().get("/v1/causes/heartbreak").then().statusCode(404);

        assertThat(series("http_server_requests_seconds_count").keySet())
                .contains(
                        requests("POST", "SUCCESS", 200, "/v1/recommendations/preview"),
                        requests("POST", "CLIENT_ERROR", 400, "/v1/recommendations/preview"),
                        requests("GET", "REDIRECTION", 304, "/v1/causes/{code}"),
                        requests("GET", "CLIENT_ERROR", 404, "/v1/causes/{code}"))
                .noneMatch(one -> one.contains("/q/"));
        assertThat(series("http_server_requests_seconds_sum").values()).allMatch(seconds -> seconds > 0);
    }

    private static String requests(String method, String outcome, int status, String route) {
        return "http_server_requests_seconds_count{method=\"" + method + "\",outcome=\"" + outcome + "\",status=\""
                + status + "\",uri=\"" + route + "\"}";
    }

    @Test
    void whatACallerInventsIsNoTimeSeriesOfItsOwn() {
        given().get("/no-such-place-1").then().statusCode(404);
        given().get("/v1/causes/no-such-place-2").then().statusCode(404);
        given().options("/v1/no-such-place-3").then().statusCode(404);
        given().options("/v1/causes/no-such-place-4").then().statusCode(204);
        given().request("NOSUCHMETHOD", "/v1/causes/injury").then().statusCode(405);

        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(not(containsString("no-such-place")))
                .body(not(containsString("NOSUCHMETHOD")))
                .body(containsString("method=\"OTHER\",outcome=\"CLIENT_ERROR\",status=\"405\""));
    }

    @Test
    void requestsInFlightAreAGauge() {
        assertThat(series("http_server_active_requests").get("http_server_active_requests"))
                .isEqualTo(1.0);
    }

    private static Map<String, Double> counted() {
        var counted = series(DECISIONS);
        counted.putAll(series(VERDICTS));
        return counted;
    }

    private static Map<String, Double> growth(Map<String, Double> before) {
        var growth = new TreeMap<String, Double>();
        counted().forEach((name, value) -> growth.put(name, value - before.getOrDefault(name, 0.0)));
        growth.values().removeIf(value -> value == 0);
        return growth;
    }

    /** The Prometheus lines that start so: their name with its labels, and the value. */
    private static Map<String, Double> series(String start) {
        return Stream.of(given().get("/q/metrics").asString().split("\n"))
                .filter(line -> line.startsWith(start))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.lastIndexOf(' ')),
                        line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)),
                        Double::sum,
                        TreeMap::new));
    }
}
