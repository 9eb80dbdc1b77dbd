package massageadvisor.http.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ProblemTypesTest {
    private static final String CODES = "every code of a problem in the contract, with its status";

    @ParameterizedTest(name = CODES + ": {0}, {1}")
    @CsvSource({
        "invalid-request, 400",
        "unauthorized, 401",
        "forbidden, 403",
        "not-found, 404",
        "method-not-allowed, 405",
        "not-acceptable, 406",
        "request-timeout, 408",
        "conflict, 409",
        "precondition-failed, 412",
        "too-large, 413",
        "unsupported-media-type, 415",
        "precondition-required, 428",
        "rate-limited, 429",
        "internal, 500",
        "unavailable, 503"
    })
    void tellPeopleAndProgramsTheSame(String code, int status) {
        var json = given().accept(ContentType.JSON)
                .get("/problems/" + code)
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("code", is(code))
                .body("status", is(status))
                .body("title", not(blankOrNullString()))
                .body("meaning", not(blankOrNullString()))
                .body("remedy", not(blankOrNullString()))
                .extract()
                .jsonPath();

        given().accept(ContentType.HTML)
                .get("/problems/" + code)
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML)
                .body("html.body.main.h1", is(json.getString("title")))
                .body("html.body.main.dl.dd[0].code", is(code))
                .body("html.body.main.dl.dd[1].code", is(String.valueOf(status)))
                .body("html.body.main.dl.dd[2]", is(json.getString("meaning")))
                .body("html.body.main.dl.dd[3]", is(json.getString("remedy")));
    }
}
