package massageadvisor.http.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue is tagged by its own bytes, so that who has them already is not sent them again. */
@QuarkusTest
class ConditionalRequestTest {
    private static final String OTHER = "\"0000\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/causes",
                "/v1/causes/unknown",
                "/v1/modalities",
                "/v1/modalities/swedish",
                "/v1/contraindications",
                "/v1/contraindications/diabetes",
                "/v1/red-flags",
                "/v1/red-flags/fever",
                "/v1/benefits",
                "/v1/sources",
                "/v1/sources/S1",
                "/v1/modalities/comparison",
                "/v1/modalities/comparison?codes=swedish",
                "/v1/rule-books",
                "/v1/rule-books/current",
                "/v1/rule-books/0.9.0",
                "/v1/rule-books/0.9.0/verification",
                "/v1/rule-books/0.9.0/diff/1.0.0"
            })
    void sendsNothingAgainToWhoHasIt(String path) {
        var tag = tag(path);

        assertThat(tag).matches("\"[^\"]+\"");
        assertThat(tag(path)).isEqualTo(tag);
        for (var held : new String[] {tag, "*", OTHER + ", " + tag, tag + "," + OTHER}) {
            given().header("If-None-Match", held)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag)
                    .header("Cache-Control", "no-cache")
                    .header("X-Request-Id", not(blankOrNullString()))
                    .body(is(""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OTHER, "\"\"", "nonsense", ""})
    void sendsItToWhoHasSomethingElse(String held) {
        given().header("If-None-Match", held)
                .get("/v1/causes")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .body("items.size()", is(8));
    }

    @Test
    void tagsDifferentBytesDifferently() {
        assertThat(tag("/v1/causes")).isNotEqualTo(tag("/v1/red-flags"));
        assertThat(tag("/v1/causes/unknown")).isNotEqualTo(tag("/v1/causes/injury"));
        assertThat(tag("/v1/modalities/comparison?codes=swedish,hot-stone"))
                .isNotEqualTo(tag("/v1/modalities/comparison?codes=hot-stone,swedish"));
    }

    @Test
    void answersAHeadAsAGetWithoutItsBody() {
        var get = given().get("/v1/causes");

        given().head("/v1/causes")
                .then()
                .statusCode(200)
                .header("ETag", get.header("ETag"))
                .header("Cache-Control", "no-cache")
                .header("Content-Type", get.header("Content-Type"))
                .body(is(""));
        given().header("If-None-Match", get.header("ETag"))
                .head("/v1/causes")
                .then()
                .statusCode(304);
        given().head("/v1/causes/gout").then().statusCode(404);
    }

    private static String tag(String path) {
        return given().get(path).then().statusCode(200).extract().header("ETag");
    }
}
