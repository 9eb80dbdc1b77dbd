package massageadvisor.http.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ComparisonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "swedish",
                "deep-tissue,swedish",
                "swedish,deep-tissue",
                "hot-stone,deep-tissue,swedish",
                "deep-tissue,hot-stone,swedish"
            })
    void putsTheModalitiesInTheOrderInWhichTheyWereAskedFor(String codes) {
        var expected = List.of(codes.split(","));

        compare(codes)
                .statusCode(200)
                .body("modalities.code", is(expected))
                .body("aspects.values.modality", everyItem(is(expected)));
    }

    @Test
    void comparesAllWhenNoneIsNamed() {
        given().get("/v1/modalities/comparison")
                .then()
                .statusCode(200)
                .body("modalities.code", contains("swedish", "hot-stone", "deep-tissue"));
    }

    @Test
    void comparesEveryAspectThatTheContractNames() {
        compare("swedish,deep-tissue")
                .body(
                        "aspects.aspect",
                        contains("technique", "pressure", "purpose", "upper-back-pain", "comfort", "preference"))
                .body("aspects.name", everyItem(not(is(""))))
                .body("aspects.values.flatten().sources", everyItem(not(empty())));
    }

    @Test
    void saysOfEachModalityWhatItsEntrySays() {
        List<String> techniques = compare("deep-tissue,hot-stone").extract().path("aspects[0].values.text");

        assertThat(techniques)
                .containsExactly(
                        given().get("/v1/modalities/deep-tissue").path("technique.text"),
                        given().get("/v1/modalities/hot-stone").path("technique.text"));
    }

    @Test
    void doesNotClaimThatOneIsProvenBetter() {
        compare("swedish").body("evidenceNote", containsString("No kind of massage is proven better"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thai                        | unknown-code",
                "Swedish                     | unknown-code",
                "swedish,                    | unknown-code",
                ",                           | unknown-code",
                "swedish,CANARY,CANARY       | unknown-code",
                "'swedish, deep-tissue'      | unknown-code",
                "swedish,swedish             | duplicate-code",
                "swedish,thai,swedish        | unknown-code duplicate-code"
            })
    void refusesCodesThatAreUnknownOrStandTwice(String codes, String errors) {
        compare(codes)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", is("invalid-request"))
                .body("errors.code", is(List.of(errors.split(" "))))
                .body("errors.parameter", everyItem(is("codes")))
                .body("errors.pointer", everyItem(equalTo(null)))
                .body(not(containsString("CANARY")));
    }

    private static ValidatableResponse compare(String codes) {
        return given().queryParam("codes", codes)
                .get("/v1/modalities/comparison")
                .then();
    }
}
