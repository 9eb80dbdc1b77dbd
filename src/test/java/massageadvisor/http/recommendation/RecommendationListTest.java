package massageadvisor.http.recommendation;

import static io.restassured.RestAssured.given;
import static massageadvisor.http.recommendation.Recommendations.PATH;
import static massageadvisor.http.recommendation.Recommendations.keep;
import static massageadvisor.http.recommendation.Recommendations.keepFor;
import static massageadvisor.http.recommendation.Recommendations.someSubject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RecommendationListTest {
    @Test
    void holdsTheAnswersWordForWordTheNewestFirst() {
        var subject = someSubject();
        var answers = Stream.of(1, 2, 3)
                .map(pain -> keep("""
                        {"cause": "stress-tension", "painLevel": %d, "contraindications": [], "subject": "%s"}
                        """.formatted(pain, subject)).extract().asString())
                .toList();

        var list = given().queryParam("subject", subject)
                .get(PATH)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .asString();

        assertThat(list)
                .isEqualTo("{\"items\":[" + answers.get(2) + "," + answers.get(1) + "," + answers.get(0) + "]}");
    }

    @Test
    void isReadPageByPageWithoutGapOrRepetition() {
        var subject = someSubject();
        var created =
                new ArrayList<>(Stream.generate(() -> keepFor(subject)).limit(7).toList());
        Collections.reverse(created);

        assertThat(pages(subject, 3)).isEqualTo(created);
        assertThat(pages(subject, 7)).isEqualTo(created);
        assertThat(pages(subject, 1)).isEqualTo(created);
    }

    /** All ids, read with this limit until no page is left. */
    private static List<String> pages(String subject, int limit) {
        var ids = new ArrayList<String>();
        var page = page(Map.of("subject", subject, "limit", limit));
        ids.addAll(page.path("items.id"));
        for (String next = page.path("next"); next != null; next = page.path("next")) {
            page = page(Map.of("subject", subject, "limit", limit, "cursor", next));
            assertThat(page.<List<String>>path("items.id")).isNotEmpty();
            ids.addAll(page.path("items.id"));
        }
        return ids;
    }

    private static ExtractableResponse<Response> page(Map<String, Object> query) {
        return given().queryParams(query).get(PATH).then().statusCode(200).extract();
    }

    @Test
    void goesOnAfterAnEntryThatWasErasedMeanwhile() {
        var subject = someSubject();
        var oldest = keepFor(subject);
        var erased = keepFor(subject);
        keepFor(subject);
        String next = page(Map.of("subject", subject, "limit", 2)).path("next");

        given().delete(PATH + "/" + erased).then().statusCode(204);

        var rest = page(Map.of("subject", subject, "limit", 2, "cursor", next));
        assertThat(rest.<List<String>>path("items.id")).containsExactly(oldest);
    }

    @Test
    void refusesTheCursorOfAnotherSubject() {
        var subject = someSubject();
        keepFor(subject);
        keepFor(subject);
        String next = page(Map.of("subject", subject, "limit", 1)).path("next");

        for (var query : List.of("subject=" + someSubject() + "&", "")) {
            given().get(PATH + "?" + query + "cursor=" + next)
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", is(List.of("cursor")));
        }
    }

    @Test
    void holdsThoseOfAllSubjectsAndOfNoneWithoutAFilter() {
        var ofSomebody = keepFor(someSubject());
        String ofNobody = keep(Previews.INTAKE).extract().path("id");

        given().queryParam("limit", 2)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(ofSomebody, ofNobody));
    }

    @Test
    void takesTwentyUnlessTold() {
        var subject = someSubject();
        Stream.generate(() -> keepFor(subject)).limit(21).forEach(id -> {});

        given().queryParam("subject", subject)
                .get(PATH)
                .then()
                .body("items", hasSize(20))
                .body("next", is(not(nullValue())));
    }

    @Test
    void isEmptyForASubjectThatNobodyNamed() {
        given().queryParam("subject", someSubject())
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", is(empty()))
                .body("next", is(nullValue()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=0|limit|out-of-range",
                "limit=101|limit|out-of-range",
                "limit=|limit|out-of-range",
                "limit=1.0|limit|out-of-range",
                "limit=99999999999|limit|out-of-range",
                "limit=1&limit=2|limit|too-many",
                "cursor=x|cursor|bad-format",
                "cursor=|cursor|bad-format",
                "cursor=AaIERDG9cWiJDoySYJ3LSB|cursor|bad-format",
                "cursor=AaIERDG9cWiJDoySYJ3LSA|cursor|bad-format",
                "cursor=AaIERDG9cWiJDoySYJ3LSAAAAAAAAAAA|cursor|bad-format",
                "subject=|subject|bad-format",
                "subject=a%20b|subject|bad-format",
                "subjekt=a|subjekt|unknown-field",
                "subject=-a|subject|bad-format",
            })
    void refusesWhatItCannotUse(String query, String parameter, String code) {
        given().urlEncodingEnabled(false)
                .get(PATH + "?" + query)
                .then()
                .statusCode(400)
                .body("code", is("invalid-request"))
                .body("errors.parameter", is(List.of(parameter)))
                .body("errors.code", is(List.of(code)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "subjekt=a|Unknown parameter. Known parameters: subject, limit, cursor.",
                "limit=1&limit=2|The parameter is given more than once. Send it once.",
                "cursor=x|Not a cursor of this list. Send the value of next from an earlier page of the same list, with the same filter, unchanged.",
            })
    void saysWhatToSendInstead(String query, String detail) {
        given().get(PATH + "?" + query).then().body("errors.detail", is(List.of(detail)));
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        given().get(PATH + "?limit=0&cursor=x&subject=-")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("subject", "limit", "cursor"));
    }
}
