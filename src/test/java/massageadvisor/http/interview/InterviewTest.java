package massageadvisor.http.interview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class InterviewTest {
    private static ValidatableResponse interview(Object body) {
        return given().header("Content-Type", "application/json")
                .body(body)
                .post("/v1/interview")
                .then();
    }

    @Test
    void beginsWithTheCauseAndSaysThatThereIsNoRecommendationYet() {
        interview("{}")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("done", is(false))
                .body("next.question.code", is("cause"))
                .body("next.question.choices.code", hasItem("unknown"))
                .body("next.question.dontKnow", notNullValue())
                .body("next.why.purpose", is("basis"))
                .body("missing", contains("cause", "pain-level"))
                .body("recommendation", equalTo(null))
                .body("intake", equalTo(null));
    }

    @Test
    void asksForRedFlagsFirstAndSaysWhatTheyCouldChange() {
        interview("""
                {"answers": {"cause": "stress-tension", "painLevel": 3}}""")
                .statusCode(200)
                .body("next.why.purpose", is("red-flags"))
                .body("next.question.kind", is("any-of"))
                .body("next.couldChange.triage", is("emergency"))
                .body("next.couldChange.modalities", hasItems("swedish", "hot-stone", "deep-tissue"))
                .body("recommendation.recommended", is("swedish"))
                .body("recommendation.provisional", is(true))
                .body("recommendation.advice[0].rule", is("note-red-flags-not-asked"));
    }

    @Test
    void endsAtAnEmergencySignAlsoWithoutACause() {
        interview("""
                {"answers": {"redFlags": ["chest-pain"]}}""")
                .statusCode(200)
                .body("done", is(true))
                .body("next", equalTo(null))
                .body("atLeast.level", is("emergency"))
                .body("intake", equalTo(null))
                .body("notAsked", hasSize(12));
    }

    @Test
    void doesNotTakeAGroupThatIsNotKnownForANo() {
        interview("""
                {"answers": {"cause": "stress-tension", "painLevel": 3}, "dontKnow": ["signs-nerves"]}""")
                .body("recommendation.triage.level", is("provider-first"))
                .body("recommendation.recommended", equalTo(null));
    }

    @Test
    void givesAnIntakeThatIsDecidedAlikeWhenItIsDone() {
        var answers = new HashMap<String, Object>(Map.of("cause", "poor-posture", "painLevel", 4));
        var asked = new ArrayList<String>();
        var notKnown = new ArrayList<String>();
        JsonPath step = interview(Map.of("answers", answers)).extract().jsonPath();
        while (!step.getBoolean("done")) {
            String code = step.getString("next.question.code");
            if (step.getString("next.question.kind").equals("any-of")) {
                asked.add(code);
            } else if (code.equals("duration")) {
                answers.put("durationDays", 100);
            } else {
                notKnown.add(code);
            }
            step = interview(Map.of("answers", answers, "asked", asked, "dontKnow", notKnown))
                    .statusCode(200)
                    .extract()
                    .jsonPath();
        }

        Map<String, Object> intake = step.getMap("intake");
        var preview = given().header("Content-Type", "application/json")
                .body(intake)
                .post("/v1/recommendations/preview")
                .jsonPath();

        assertThat(intake).containsEntry("contraindications", List.of()).containsEntry("redFlags", List.of());
        for (var part : List.of("triage", "recommended", "modalities", "advice", "provisional")) {
            assertThat(step.<Object>get("recommendation." + part)).isEqualTo(preview.<Object>get(part));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    []                                                               |                            | wrong-type
                    {"answers": []}                                                  | /answers                   | wrong-type
                    {"answers": {"painLevel": 11}}                                   | /answers/painLevel         | out-of-range
                    {"answers": {"painLevel": 3.5}}                                  | /answers/painLevel         | wrong-type
                    {"answers": {"cause": "stress"}}                                 | /answers/cause             | unknown-code
                    {"answers": {"subject": "app-user-81f3"}}                        | /answers/subject           | unknown-field
                    {"answers": {"redFlags": true}}                                  | /answers/redFlags          | wrong-type
                    {"answers": {"preferences": {"heat": "hot"}}}                    | /answers/preferences/heat  | unknown-code
                    {"answers": {"redFlags": ["fever"], "unsure": ["fever"]}}        | /answers/unsure/0          | duplicate-code
                    {"answers": {}, "answers": {}}                                   | /answers                   | duplicate-key
                    {"asked": ["skin"]}                                              | /asked/0                   | unknown-code
                    {"asked": ["cause"]}                                             | /asked/0                   | unknown-code
                    {"asked": ["health-skin", "health-skin"]}                        | /asked/1                   | duplicate-code
                    {"asked": ["health-skin"], "dontKnow": ["health-skin"]}          | /dontKnow/0                | duplicate-code
                    {"answers": {"durationDays": 3}, "dontKnow": ["heat", "duration"]} | /dontKnow/1              | duplicate-code
                    {"said": {}}                                                     | /said                      | unknown-field
                    """)
    void refusesWhatAnIntakeWouldNotTake(String body, String pointer, String code) {
        interview(body)
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer == null ? "" : pointer))
                .body("errors.code", hasItem(code))
                .body(containsString("\"code\":\"invalid-request\""));
    }
}
