package massageadvisor.http.problem;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemsTest {
    private static final String PREVIEW = "/v1/recommendations/preview";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1",
                "/v1/",
                "/v1/nothing",
                "/v2/causes",
                "/q/nothing",
                "/v1/causes/gout",
                "/v1/modalities/thai",
                "/v1/contraindications/fever",
                "/v1/red-flags/diabetes",
                "/v1/benefits/wealth",
                "/v1/sources/S999",
                "/v1/rule-books/0.0.1",
                "/v1/rule-books/0.0.1/verification",
                "/v1/rule-books/0.0.1/diff/1.0.0",
                "/v1/rule-books/1.0.0/diff/0.0.1",
                "/v1/rule-books/1.0.0/diff",
                "/problems/nothing",
                "/v1/causes/%00",
                "/v1/causes/CANARY%2f..%2fCANARY",
                "/problems/%3Cscript%3E",
                "/index.html",
                "/v1/recommendations/preview/1",
                "/v1/recommendations/CANARY"
            })
    void answersNotFoundWhereNothingIs(String path) {
        var answer = given().urlEncodingEnabled(false).get(path);

        assertProblem(answer, 404, "not-found");
        answer.then().body(not(containsString("CANARY"))).body(not(containsString("script")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET    | /v1/recommendations/preview  | POST, OPTIONS",
                "HEAD   | /v1/recommendations/preview  | POST, OPTIONS",
                "PUT    | /v1/recommendations/preview  | POST, OPTIONS",
                "DELETE | /v1/recommendations          | GET, HEAD, POST, OPTIONS",
                "PUT    | /v1/recommendations/1        | GET, HEAD, DELETE, OPTIONS",
                "DELETE | /v1/causes                   | GET, HEAD, OPTIONS",
                "POST   | /v1/causes/unknown           | GET, HEAD, OPTIONS",
                "PATCH  | /v1/modalities/comparison    | GET, HEAD, OPTIONS",
                "POST   | /v1/rule-books/current       | GET, HEAD, OPTIONS",
                "POST   | /v1/rule-books/1.0.0/diff/1.0.0 | GET, HEAD, OPTIONS",
                "POST   | /problems/internal           | GET, HEAD, OPTIONS",
                "POST   | /v1/causes/                  | GET, HEAD, OPTIONS",
                "PUT    | /v1/sources/S1/              | GET, HEAD, OPTIONS",
                "BREW   | /v1/sources                  | GET, HEAD, OPTIONS"
            })
    void answersMethodNotAllowedWithTheMethodsThatAre(String method, String path, String allowed) {
        var answer = given().request(method, path);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(Set.of(answer.header("Allow").split(", "))).isEqualTo(Set.of(allowed.split(", ")));
        if (!method.equals("HEAD")) {
            assertProblem(answer, 405, "method-not-allowed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "image/*"})
    void answersNotAcceptableWhenTheCallerTakesNoJson(String accept) {
        assertProblem(given().accept(accept).get("/v1/causes"), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "application/json", "text/html, application/json;q=0.1"})
    void takesEveryAcceptHeaderThatLetsJsonThrough(String accept) {
        given().accept(accept).get("/v1/causes").then().statusCode(200).contentType(ContentType.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/yaml", "application/problem+json", "CANARY"})
    void answersUnsupportedMediaTypeWhenTheBodyIsNoJson(String type) {
        var answer =
                given().header("Content-Type", type).body("{}".getBytes(UTF_8)).post(PREVIEW);

        assertProblem(answer, 415, "unsupported-media-type");
        answer.then().body(not(containsString("CANARY")));
    }

    @Test
    void answersTooLargeToABodyThatSaysSo() {
        var answer =
                given().contentType(ContentType.JSON).body(" ".repeat(65_537)).post(PREVIEW);

        assertProblem(answer, 413, "too-large");
    }

    @Test
    void takesABodyOfJustTheLimit() {
        var intake = """
                {"cause": "unknown", "painLevel": 2, "contraindications": []}""";

        given().contentType(ContentType.JSON)
                .body(intake + " ".repeat(65_536 - intake.length()))
                .post(PREVIEW)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "runtime, 500, internal",
        "checked, 500, internal",
        "error, 500, internal",
        "moved, 500, internal",
        "busy, 503, unavailable",
        "database, 503, unavailable",
        "stranger, 401, unauthorized",
        "gone, 400, invalid-request"
    })
    void answersAFailureInsideWithoutSayingWhatFailed(String kind, int status, String code) {
        var answer = given().get("/test-failures/" + kind);

        assertProblem(answer, status, code);
        answer.then().body(not(containsString(FailingResource.SECRET)));
    }

    @ParameterizedTest
    @CsvSource({"busy, Retry-After, 30", "database, Retry-After, 2", "stranger, WWW-Authenticate, ApiKey"})
    void saysWhenOrHowToComeBack(String kind, String header, String value) {
        given().get("/test-failures/" + kind).then().header(header, is(value));
    }

    private static void assertProblem(Response answer, int status, String code) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("/problems/" + code))
                .body("status", is(status))
                .body("code", is(code))
                .body("title", not(is("")))
                .body("detail", not(is("")))
                .body("requestId", is(answer.header("X-Request-Id")))
                .body("errors", equalTo(null));
        assertThat(answer.header("X-Request-Id")).isNotBlank();
        Leaks.assertNoneIn(answer.asString());
        given().get(answer.<String>path("type")).then().statusCode(200);
    }
}
