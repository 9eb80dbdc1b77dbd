package massageadvisor.http.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OptionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/recommendations/preview | POST, OPTIONS",
                "/v1/causes                  | GET, HEAD, OPTIONS",
                "/v1/causes/                 | GET, HEAD, OPTIONS",
                "/v1/causes/gout             | GET, HEAD, OPTIONS",
                "/v1/modalities/comparison   | GET, HEAD, OPTIONS",
                "/problems/internal          | GET, HEAD, OPTIONS"
            })
    void isAnsweredWithTheMethodsThatThePathTakes(String path, String allowed) {
        var answer = given().options(path);

        answer.then().statusCode(204).header("X-Request-Id", not(blankOrNullString()));
        assertThat(Set.of(answer.header("Allow").split(", "))).isEqualTo(Set.of(allowed.split(", ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1", "/v1/", "/v1/nothing", "/v1/causes/gout/more", "/problems", "/nothing"})
    void isNotFoundWhereNothingIs(String path) {
        given().options(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", is("not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/metrics"})
    void isLeftToTheFrameworkWhereTheFrameworkAnswers(String path) {
        given().options(path).then().statusCode(200);
    }
}
