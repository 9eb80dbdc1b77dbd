package massageadvisor.http.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SecurityHeadersTest {
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET     | /v1/causes                  | 200 | no-cache",
                "GET     | /v1/causes/gout             | 404 | no-store",
                "GET     | /v1/recommendations?limit=x | 400 | no-store",
                "GET     | /v1/recommendations?subject=nobody | 200 | no-store",
                "DELETE  | /v1/recommendations/01990c1e-0000-7000-8000-000000000001 | 404 | no-store",
                "POST    | /v1/recommendations/preview | 415 | no-store",
                "DELETE  | /v1/causes                  | 405 | no-store",
                "OPTIONS | /v1/causes                  | 204 | no-store",
                "OPTIONS | /nothing                    | 404 | no-store",
                "GET     | /nothing                    | 404 | no-store",
                "GET     | /test-failures/runtime      | 500 | no-store",
                "GET     | /test-failures/database     | 503 | no-store",
                "GET     | /q/health                   | 200 | no-store",
                "GET     | /q/openapi                  | 200 | no-store"
            })
    void areOnEveryResponse(String method, String path, int status, String cache) {
        var answer = given().request(method, path).then().statusCode(status).header("Cache-Control", cache);

        assertThatTheyAreOn(answer).header("Content-Security-Policy", NOTHING);
    }

    @Test
    void areOnTheRefusalOfALargeBody() {
        var answer = given().contentType("application/json")
                .body(" ".repeat(70_000))
                .post("/v1/recommendations/preview")
                .then()
                .statusCode(413)
                .header("Cache-Control", "no-store");

        assertThatTheyAreOn(answer);
    }

    @Test
    void areOnARequestThatPassesNoFilter() throws IOException {
        var answer =
                RawHttp.to("GET /v1/causes HTTP/1.1~Connection: close~~", 1).toLowerCase(Locale.ROOT);

        assertThat(answer)
                .startsWith("http/1.1 400")
                .contains("application/problem+json", "no-store", "nosniff", "default-src 'none'", "max-age=31536000");
        assertThat(answer.split("nosniff", -1)).hasSize(2);
    }

    @Test
    void allowTheInlineStyleOfAProblemPage() {
        var page = given().accept("text/html").get("/problems/internal").then();

        assertThatTheyAreOn(page)
                .header("Content-Security-Policy", NOTHING + "; style-src 'unsafe-inline'")
                .header("Cache-Control", "max-age=3600");
        assertThat(page.extract().asString()).contains("<style>").doesNotContain("<script", "<link", "<img", "src=");
        given().get("/problems/nothing").then().statusCode(404).header("Cache-Control", "no-store");
    }

    /** Everything it loads is in its own folder or inline. */
    @Test
    void allowSwaggerUi() {
        var page = given().get("/q/swagger-ui/").then();

        assertThatTheyAreOn(page)
                .header(
                        "Content-Security-Policy",
                        NOTHING + "; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'"
                                + "; img-src 'self' data:; connect-src 'self'");
        var loaded = Pattern.compile("(?:src|href)=[\"']([^\"']+)")
                .matcher(page.extract().asString())
                .results()
                .map(one -> one.group(1))
                .toList();
        assertThat(loaded).contains("swagger-ui-bundle.js", "swagger-ui.css").noneMatch(link -> link.contains("//"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/causes", "/v1/nothing"})
    void haveNoCorsHeadersIfNoOriginIsConfigured(String path) {
        given().header("Origin", "https://app.example.org")
                .get(path)
                .then()
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Vary", not(containsString("origin")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/causes", "/v1/nothing", "/problems/internal"})
    void sayThatCorsRefusesAPreflight(String path) {
        given().header("Origin", "https://app.example.org")
                .header("Access-Control-Request-Method", "GET")
                .header("X-API-Key", "none")
                .options(path)
                .then()
                .statusCode(403)
                .body("code", is("forbidden"))
                .body("detail", startsWith("CORS"))
                .header("WWW-Authenticate", nullValue());
    }

    private static ValidatableResponse assertThatTheyAreOn(ValidatableResponse answer) {
        return answer.header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Strict-Transport-Security", "max-age=31536000");
    }
}
