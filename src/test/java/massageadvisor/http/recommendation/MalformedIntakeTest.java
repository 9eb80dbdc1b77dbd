package massageadvisor.http.recommendation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static massageadvisor.http.recommendation.Previews.INTAKE;
import static massageadvisor.http.recommendation.Previews.intakeWith;
import static massageadvisor.http.recommendation.Previews.preview;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A body that is not one JSON value is answered with the place where that shows, and within the limits that are set.
 */
@QuarkusTest
class MalformedIntakeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                   | 1 | 1",
                "{cause: 1}                           | 1 | 2",
                "{\"cause\": oops}                    | 1 | 11",
                "{\"cause\":~oops}                    | 2 | 1",
                "{~~ \"cause\": \"unknown\",,}        | 3 | 21"
            })
    void isAnsweredWithLineAndColumn(String body, int line, int column) {
        assertMalformed(preview(body.replace('~', '\n')))
                .body("errors[0].detail", containsString("line " + line + ", column " + column));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "{",
                "}",
                "{\"cause\"}",
                "{\"cause\":}",
                "{'cause': 1}",
                "{cause: 1}",
                "{\"a\": 1,}",
                "[1,]",
                "[",
                "\"a",
                "nul",
                "NaN",
                "Infinity",
                "+1",
                "01",
                ".5",
                "1.",
                "0x10",
                "tru",
                "/**/{}",
                "//\n{}",
                "{} {}",
                "{}x",
                "{}]",
                "{\"a\": \"\t\"}",
                "{\"a\": \"\\x\"}",
                "{\"a\": \"\\u12\"}",
                "undefined"
            })
    void isWhateverIsNotOneJsonValue(String body) {
        assertMalformed(preview(body));
    }

    @Test
    void isAValidIntakeWithAnotherOneBehindIt() {
        assertMalformed(preview(INTAKE + INTAKE));
        assertMalformed(preview(INTAKE + ","));
    }

    @Test
    void isNotAValidIntakeWithSpaceAroundIt() {
        preview("\r\n\t " + INTAKE + " \r\n").statusCode(200);
    }

    @Test
    void isNestingDeeperThanTwenty() {
        preview(intakeWith("\"x\": " + "[".repeat(19) + "]".repeat(19)))
                .statusCode(400)
                .body("errors.code", contains("unknown-field"));
        assertMalformed(preview(intakeWith("\"x\": " + "[".repeat(20) + "]".repeat(20))));
        assertMalformed(preview("{\"x\": ".repeat(5_000)));
    }

    @Test
    void isAStringLongerThanTenThousand() {
        preview(intakeWith("\"subject\": \"" + "a".repeat(10_000) + "\""))
                .statusCode(400)
                .body("errors.code", contains("bad-format"));
        assertMalformed(preview(intakeWith("\"subject\": \"" + "a".repeat(10_001) + "\"")));
    }

    @Test
    void isANumberOfMoreThanAThousandDigits() {
        assertMalformed(preview(intakeWith("\"durationDays\": " + "9".repeat(1_001))));
    }

    @Test
    void isNotAListOfMoreThan128CodesWhichHasTooMany() {
        assertTooMany(IntStream.range(0, 129).mapToObj(any -> "\"fever\"").collect(Collectors.joining(", ")));
        preview(intakeWith("\"redFlags\": [" + "\"fever\", ".repeat(63) + "\"chest-pain\"]"))
                .statusCode(400)
                .body("errors.size()", is(62));
    }

    private static void assertTooMany(String codes) {
        for (var list : new String[] {"redFlags", "unsure"}) {
            preview(intakeWith("\"" + list + "\": [" + codes + "]"))
                    .statusCode(400)
                    .body("errors.pointer", contains("/" + list))
                    .body("errors.code", contains("too-many"));
        }
        preview(INTAKE.replace("[]", "[" + codes + "]"))
                .statusCode(400)
                .body("errors.pointer", contains("/contraindications"))
                .body("errors.code", contains("too-many"));
    }

    @Test
    void isNotAnIntakeBehindAByteOrderMark() {
        var plain = preview(INTAKE).extract().asString();

        preview("\ufeff" + INTAKE).statusCode(200).body(is(plain));
    }

    @Test
    void isNotMinusZeroWhichIsZero() {
        preview(INTAKE.replace("2", "-0").getBytes(UTF_8)).statusCode(200).body("intake.painLevel", is(0));
    }

    private static ValidatableResponse assertMalformed(ValidatableResponse answer) {
        return answer.statusCode(400)
                .contentType("application/problem+json")
                .body("code", is("invalid-request"))
                .body("errors.pointer", contains(""))
                .body("errors.code", contains("malformed-json"));
    }
}
