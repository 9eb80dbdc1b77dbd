package massageadvisor.http.recommendation;

import static io.restassured.RestAssured.given;
import static massageadvisor.http.recommendation.Previews.INTAKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestIdTest {
    private static final String HEADER = "X-Request-Id";
    private static final String LONGEST = "0123456789012345678901234567890123456789012345678901234567890123";

    @ParameterizedTest
    @ValueSource(strings = {"a", "Aa0._~-", LONGEST})
    void echoesAFitIdOfTheCaller(String id) {
        assertThat(answerTo(id).header(HEADER)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "ümlaut", "<script>", LONGEST + "4"})
    void replacesAnIdThatIsNotFit(String id) {
        assertMade(answerTo(id).header(HEADER));
    }

    @Test
    void makesANewIdForEachRequestWithoutOne() {
        var one = given().get("/v1/causes").header(HEADER);
        var other = given().get("/v1/causes").header(HEADER);

        assertMade(one);
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void namesTheSameIdInTheProblemAndInItsHeader() {
        given().header(HEADER, "mine-1")
                .get("/v1/nothing-here")
                .then()
                .statusCode(404)
                .header(HEADER, "mine-1")
                .body("requestId", is("mine-1"));
    }

    private static Response answerTo(String id) {
        return given().header(HEADER, id)
                .contentType(ContentType.JSON)
                .body(INTAKE)
                .post(Previews.PATH);
    }

    private static void assertMade(String id) {
        assertThat(UUID.fromString(id).toString()).isEqualTo(id);
    }
}
