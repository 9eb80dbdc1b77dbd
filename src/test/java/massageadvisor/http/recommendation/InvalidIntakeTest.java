package massageadvisor.http.recommendation;

import static massageadvisor.http.recommendation.Previews.intakeWith;
import static massageadvisor.http.recommendation.Previews.preview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in an intake comes back all at once, by pointer and code, and never with what was sent. */
@QuarkusTest
class InvalidIntakeTest {
    private static final String VALID_FIELDS = """
            {"cause": "stress-tension", "painLevel": 2, "contraindications": []""";

    @ParameterizedTest(name = "{0}: {1} -> {2} at {3}")
    @CsvFileSource(resources = "/intakes/invalid.csv", delimiter = '|', quoteCharacter = '`')
    void isAnsweredWithThePlaceAndWhatIsWrongThere(String why, String body, String code, String pointer) {
        assertThat(why).isNotBlank();

        var errors = errors(body.replace("VALID", VALID_FIELDS));

        assertThat(errors).containsExactly(Map.entry(pointer, code));
    }

    @Test
    void isAnsweredWithEverythingThatIsWrongAtOnce() {
        var errors = errors("""
                {"cause": "sorrow", "painLevel": 11, "durationDays": "two", "redFlags": ["fever", "fever", 7],
                 "unsure": ["fever", "no-such-code"], "preferences": {"pressure": "soft", "heat": 3, "music": "loud"},
                 "subject": "a@b", "weight": 80, "subject": "again"}""");

        assertThat(errors)
                .containsExactlyInAnyOrder(
                        Map.entry("/subject", "duplicate-key"),
                        Map.entry("/weight", "unknown-field"),
                        Map.entry("/cause", "unknown-code"),
                        Map.entry("/painLevel", "out-of-range"),
                        Map.entry("/contraindications", "missing"),
                        Map.entry("/durationDays", "wrong-type"),
                        Map.entry("/redFlags/1", "duplicate-code"),
                        Map.entry("/redFlags/2", "wrong-type"),
                        Map.entry("/unsure/0", "duplicate-code"),
                        Map.entry("/unsure/1", "unknown-code"),
                        Map.entry("/preferences/pressure", "unknown-code"),
                        Map.entry("/preferences/heat", "wrong-type"),
                        Map.entry("/preferences/music", "unknown-field"),
                        Map.entry("/subject", "bad-format"));
    }

    @Test
    void isAProblemWithAPageAndARequestId() {
        var answer = preview("{}").statusCode(400).contentType("application/problem+json");
        String requestId = answer.extract().header("X-Request-Id");

        answer.body("type", is("/problems/invalid-request"))
                .body("status", is(400))
                .body("code", is("invalid-request"))
                .body("requestId", is(requestId))
                .body("errors.parameter", equalTo(Collections.nCopies(3, null)));
    }

    @Test
    void saysWhyContraindicationsMayNotBeLeftOut() {
        preview("""
                {"cause": "unknown", "painLevel": 2}""")
                .statusCode(400)
                .body("errors.pointer", is(List.of("/contraindications")))
                .body("errors[0].detail", containsString("[]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"cause\": \"CANARY\"",
                "\"painLevel\": 987654321",
                "\"painLevel\": \"CANARY\"",
                "\"durationDays\": 98765.4321",
                "\"durationDays\": 987654321",
                "\"contraindications\": [\"CANARY\"]",
                "\"contraindications\": \"CANARY\"",
                "\"redFlags\": {\"fever\": \"CANARY\"}",
                "\"unsure\": [[\"CANARY\"]]",
                "\"preferences\": \"CANARY\"",
                "\"preferences\": {\"heat\": \"CANARY\"}",
                "\"subject\": \"CANARY CANARY\"",
                "\"x\": \"CANARY\"",
                "\"x\": CANARY"
            })
    void isAnsweredWithoutWhatWasSent(String member) {
        preview("{" + member + "}")
                .statusCode(400)
                .body(not(containsString("CANARY")))
                .body(not(containsString("98765")));
    }

    @Test
    void isToldWhichCodesThereAre() {
        preview(intakeWith("\"preferences\": {\"pressure\": \"soft\"}"))
                .statusCode(400)
                .body("errors[0].detail", containsString("firm, gentle, moderate"));
    }

    @ParameterizedTest
    @CsvSource({
        "contraindications, /v1/contraindications",
        "redFlags, /v1/red-flags",
        "unsure, /v1/contraindications",
        "unsure, /v1/red-flags"
    })
    void isToldWhereALongListOfCodesIs(String field, String list) {
        preview("{\"%s\": [\"burn\", \"no-such-code\"]}".formatted(field))
                .statusCode(400)
                .body("errors.findAll { it.pointer == '/%s/1' }.detail".formatted(field), hasItem(containsString(list)))
                .body(not(containsString("diabetes")))
                .body(not(containsString("chest-pain")));
    }

    @Test
    void isAnsweredShortlyHoweverManyCodesAreUnknown() {
        var codes = IntStream.range(0, 64).mapToObj(code -> "\"" + code + "\"").collect(Collectors.joining(","));

        var answer = preview("{\"contraindications\":[%1$s],\"redFlags\":[%1$s],\"unsure\":[%1$s]}".formatted(codes))
                .statusCode(400)
                .body("errors.size()", greaterThan(192))
                .extract()
                .asByteArray();

        assertThat(answer).hasSizeLessThan(32 * 1024);
    }

    @Test
    void isAnsweredWithTwoHundredErrorsAtMostAndWithHowManyThereAre() {
        var members = Collections.nCopies(300, "\"x\": 1").stream().collect(Collectors.joining(", "));

        preview("{" + members + "}")
                .statusCode(400)
                .body("errors.size()", is(200))
                .body("detail", containsString("303"))
                .body("detail", containsString("first 200"));
    }

    @Test
    void isNotAnsweredWithHowManyErrorsThereAreWhenAllAreShown() {
        preview("{}").statusCode(400).body("detail", not(containsString("first")));
    }

    private static List<Map.Entry<String, String>> errors(String body) {
        List<Map<String, String>> errors = preview(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .extract()
                .jsonPath()
                .getList("errors");
        return errors.stream()
                .map(error -> Map.entry(error.getOrDefault("pointer", "?"), error.getOrDefault("code", "?")))
                .toList();
    }
}
