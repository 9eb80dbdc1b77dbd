package massageadvisor.http.recommendation;

import static io.restassured.RestAssured.given;
import static massageadvisor.http.recommendation.Previews.INTAKE;
import static massageadvisor.http.recommendation.Previews.intakeWith;
import static massageadvisor.http.recommendation.Previews.preview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Set;
import massageadvisor.rulebook.BuiltInBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PreviewTest {
    @Test
    void mayNotBeKeptByCaches() {
        preview(INTAKE).statusCode(200).contentType(ContentType.JSON).header("Cache-Control", "no-store");
    }

    @Test
    void isPlainJson() {
        preview(INTAKE).header("Content-Type", is("application/json"));
    }

    @Test
    void hasNeitherIdNorTimeSinceNothingIsStored() {
        preview(INTAKE).statusCode(200).body("id", equalTo(null)).body("createdAt", equalTo(null));
    }

    @Test
    void namesTheBookThatDecided() {
        String current = given().get("/v1/rule-books/current").path("digest");

        preview(INTAKE).body("ruleBook.digest", is(current)).body("ruleBook.version", is(BuiltInBook.BOOK.version()));
    }

    @Test
    void saysNullWhenNothingIsRecommended() {
        preview("""
                {"cause": "injury", "painLevel": 3, "contraindications": []}""")
                .statusCode(200)
                .body(containsString("\"recommended\":null"))
                .body("modalities.verdict", contains("needs-clearance", "needs-clearance", "needs-clearance"));
    }

    @Test
    void hasNoOtherNullThanTheRecommended() {
        var answer = preview("""
                {"cause": "injury", "painLevel": 3, "contraindications": []}""").extract().asString();

        assertThat(answer.replace("\"recommended\":null", "")).doesNotContain("null");
    }

    @Test
    void echoesTheIntakeSortedAndWithoutWhatWasNotSaid() {
        preview("""
                {"unsure": ["skin-sensitivity", "fever"], "redFlags": ["unusual-age", "morning-stiffness"],
                 "preferences": {"goal": "mobility"},
                 "contraindications": ["oil-allergy", "diabetes"], "painLevel": 0, "cause": "unknown"}""").statusCode(200).body(containsString("""
                        "intake":{"cause":"unknown","painLevel":0,"contraindications":["diabetes","oil-allergy"],\
                        "redFlags":["morning-stiffness","unusual-age"],"unsure":["fever","skin-sensitivity"],\
                        "preferences":{"goal":"mobility"}},\
                        """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"preferences\": {}", "\"unsure\": []"})
    void takesEmptyAsNotSaid(String members) {
        var plain = preview(INTAKE).extract().asString();

        assertThat(preview(intakeWith(members)).extract().asString()).isEqualTo(plain);
    }

    @Test
    void tellsAskedAndNoneFromNotAsked() {
        preview(intakeWith("\"redFlags\": [], \"durationDays\": 14"))
                .body("intake.redFlags", is(List.of()))
                .body("provisional", is(false));
        preview(INTAKE).body("intake.redFlags", equalTo(null)).body("provisional", is(true));
    }

    @Test
    void namesTheEmergencySignsFirstWhenRedFlagsWereNotAsked() {
        preview(INTAKE)
                .body("provisional", is(true))
                .body("notAsked[0]", is("red-flags"))
                .body("advice[0].rule", is("note-red-flags-not-asked"))
                .body("advice[0].text", containsString("emergency number"))
                .body("advice[0].text", containsString("chest pain"));
    }

    @Test
    void doesNotNameTheEmergencySignsOnceRedFlagsWereAsked() {
        var rules = preview(intakeWith("\"redFlags\": []")).extract().jsonPath().getList("advice.rule");

        assertThat(rules).isNotEmpty().doesNotContain("note-red-flags-not-asked");
    }

    @Test
    void givesTheSameBytesToTheSameIntake() {
        var intake = intakeWith("\"redFlags\": [\"unusual-age\", \"fever\"], \"unsure\": [\"diabetes\", \"burn\"]");
        var reordered =
                intakeWith("\"unsure\": [\"burn\", \"diabetes\"],\n \"redFlags\": [\"fever\", \"unusual-age\"]");

        var answers = Set.of(preview(intake).extract().asString());

        assertThat(preview(intake).extract().asString()).isIn(answers);
        assertThat(preview(reordered).extract().asString()).isIn(answers);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "10, 36500"})
    void takesTheEndsOfEachScale(int pain, int days) {
        preview("""
                {"cause": "unknown", "painLevel": %d, "contraindications": [], "durationDays": %d}""".formatted(pain, days))
                .statusCode(200)
                .body("intake.painLevel", is(pain))
                .body("intake.durationDays", is(days));
    }

    @Test
    void marksReasonsThatRestOnACodeThatThePersonIsNotSureOf() {
        preview(intakeWith("\"redFlags\": [], \"unsure\": [\"dvt-current\"]"))
                .body("triage.because.rule", contains("dvt-current-urgent"))
                .body("triage.because.level", contains("provider-first"))
                .body("triage.because.unsure", contains(true))
                .body("modalities[0].because.find { it.rule == 'dvt-current' }.unsure", is(true))
                .body("modalities[0].because.find { it.rule == 'swedish-stress-tension' }", notNullValue())
                .body("modalities[0].because.find { it.rule == 'swedish-stress-tension' }.unsure", equalTo(null));
    }

    @Test
    void marksNoReasonAsUnsureWhenThePersonIsSure() {
        preview(intakeWith("\"redFlags\": [\"fever\"]")).statusCode(200).body(not(containsString("unsure")));
    }
}
