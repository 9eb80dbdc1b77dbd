package massageadvisor.http.recommendation;

import static io.restassured.RestAssured.given;
import static massageadvisor.http.recommendation.Previews.INTAKE;
import static massageadvisor.http.recommendation.Previews.preview;
import static massageadvisor.http.recommendation.Recommendations.PATH;
import static massageadvisor.http.recommendation.Recommendations.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import com.github.f4b6a3.uuid.util.UuidUtil;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class KeptRecommendationTest {
    @Test
    void isCreatedWithItsAddress() {
        var created = keep(INTAKE).statusCode(201).contentType(ContentType.JSON).extract();

        String id = created.path("id");
        assertThat(created.header("Location")).isEqualTo(PATH + "/" + id);
        assertThat(created.header("Cache-Control")).isEqualTo("no-store");
        given().get(created.header("Location")).then().statusCode(200);
    }

    @Test
    void isReadByteForByteAsItWasAnswered() {
        var created = keep(INTAKE).extract();

        var read = given().get(created.header("Location"))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract();

        assertThat(read.asByteArray()).isEqualTo(created.asByteArray());
    }

    @Test
    void saysAfterItsIdAndTimeWhatAPreviewSays() {
        var created = keep(INTAKE).extract().asString();
        var previewed = preview(INTAKE).extract().asString();

        assertThat(created).startsWith("{\"id\":\"").endsWith("," + previewed.substring(1));
    }

    @Test
    void hasAnIdOfTheMillisecondOfItsTime() {
        var created = keep(INTAKE)
                .body("createdAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"))
                .extract();

        var id = UUID.fromString(created.path("id"));
        var createdAt = Instant.parse(created.path("createdAt"));
        assertThat(id.version()).isEqualTo(7);
        assertThat(UuidUtil.getInstant(id)).isEqualTo(createdAt);
        assertThat(Duration.between(createdAt, Instant.now())).isBetween(Duration.ZERO, Duration.ofMinutes(1));
    }

    @Test
    void isGoneForGoodOnceErased() {
        var address = keep(INTAKE).extract().header("Location");

        given().delete(address).then().statusCode(204).body(is(emptyString()));

        given().get(address).then().statusCode(404).body("code", is("not-found"));
        given().delete(address).then().statusCode(404).body("code", is("not-found"));
    }

    /** As clients do that are generated from the OpenAPI document: only problems have a body there. */
    @Test
    void isErasedForACallerWhoAcceptsOnlyProblems() {
        var address = keep(INTAKE).extract().header("Location");

        given().accept("application/problem+json").delete(address).then().statusCode(204);

        given().accept("application/problem+json")
                .delete(address)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void isFoundByAnIdInUpperCase() {
        String id = keep(INTAKE).extract().path("id");

        given().get(PATH + "/" + id.toUpperCase(java.util.Locale.ROOT)).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01990c1e-0000-7000-8000-000000000000",
                "1-1-1-1-1",
                "01990c1e00007000800000000000",
                "x",
                "01990c1e-0000-7000-8000-00000000000g",
                "%20"
            })
    void isNotThereUnderAnyOtherId(String id) {
        given().urlEncodingEnabled(false)
                .get(PATH + "/" + id)
                .then()
                .statusCode(404)
                .body("code", is("not-found"));
        given().urlEncodingEnabled(false)
                .delete(PATH + "/" + id)
                .then()
                .statusCode(404)
                .body("code", is("not-found"));
    }
}
