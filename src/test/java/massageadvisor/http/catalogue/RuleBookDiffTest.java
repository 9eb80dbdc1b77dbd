package massageadvisor.http.catalogue;

import static io.restassured.RestAssured.given;
import static massageadvisor.http.recommendation.Previews.preview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import massageadvisor.http.problem.Leaks;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rules.proof.diff.BookComparison;
import massageadvisor.rules.proof.diff.BookDiff.Change;
import massageadvisor.rules.proof.diff.BookDiff.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What another rule book decides otherwise is told exactly, with intakes that show it. */
@QuarkusTest
class RuleBookDiffTest {
    private static final String NOW = BuiltInBook.BOOK.version();

    private static String diff(String version, String other) {
        return given().get("/v1/rule-books/" + version + "/diff/" + other)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static JsonNode tree(String version, String other) throws IOException {
        return new ObjectMapper().readTree(diff(version, other));
    }

    private static <T> List<T> changes(JsonNode diff, Function<JsonNode, T> part) {
        return diff.path("changes").valueStream().map(part).toList();
    }

    @Test
    void tellsEveryKindOfChangeWithItsExactNumber() throws IOException {
        var told = tree(EarlierBook.VERSION, NOW);
        var counted = BookComparison.compare(EarlierBook.read(), BuiltInBook.BOOK);

        assertThat(told.path("inputs").textValue()).isEqualTo(counted.inputs().toString());
        assertThat(told.path("changedInputs").textValue())
                .isEqualTo(counted.changedInputs().toString());
        assertThat(changes(told, RuleBookDiffTest::kind))
                .isNotEmpty()
                .isEqualTo(counted.changes().stream().map(Change::kind).toList());
        assertThat(changes(told, one -> one.path("inputs").textValue()))
                .isEqualTo(counted.changes().stream()
                        .map(one -> one.inputs().toString())
                        .toList());
        assertThat(changes(told, one -> one.path("combinations").intValue()))
                .isEqualTo(counted.changes().stream().map(Change::combinations).toList());
        Leaks.assertNoneIn(told.toString());
    }

    private static Kind kind(JsonNode change) {
        return new Kind(
                change.path("part").textValue(),
                change.path("from").textValue(),
                change.path("to").textValue());
    }

    @Test
    void namesTheRulesThatDiffer() {
        given().get("/v1/rule-books/" + EarlierBook.VERSION + "/diff/" + NOW)
                .then()
                .body("changedRules", contains("red-flag-morning-stiffness"))
                .body("removed.values().flatten()", is(empty()))
                .body("added.values().flatten()", is(empty()));
    }

    @Test
    void namesBothBooks() {
        var digest = EarlierBook.read().digest();

        given().get("/v1/rule-books/" + EarlierBook.VERSION + "/diff/" + NOW)
                .then()
                .body("before.version", is(EarlierBook.VERSION))
                .body("before.digest", is(digest))
                .body("after.version", is(NOW))
                .body("after.digest", is(BuiltInBook.BOOK.digest()));
    }

    @Test
    void eachIntakeShowsItsChangeToTheServiceToo() throws IOException {
        for (var change : tree(EarlierBook.VERSION, NOW).path("changes")) {
            var answer = preview(change.path("exampleIntake").toString()).statusCode(200);

            answer.body("triage.level", is(change.at("/after/triage").textValue()));
            for (var one : change.at("/after/modalities")) {
                answer.body(
                        "modalities.find { it.modality == '%s' }.verdict"
                                .formatted(one.path("modality").textValue()),
                        is(one.path("verdict").textValue()));
            }
            assertThat(change.path("before")).isNotEqualTo(change.path("after"));
        }
    }

    @Test
    void isTheSameFromTheOtherSide() throws IOException {
        var there = tree(EarlierBook.VERSION, NOW);
        var back = tree(NOW, EarlierBook.VERSION);

        assertThat(back.path("changedInputs")).isEqualTo(there.path("changedInputs"));
        assertThat(changes(back, RuleBookDiffTest::kind))
                .containsExactlyInAnyOrderElementsOf(changes(there, RuleBookDiffTest::kind).stream()
                        .map(kind -> new Kind(kind.of(), kind.to(), kind.from()))
                        .toList());
    }

    @Test
    void aBookDecidesNothingOtherwiseThanItself() {
        given().get("/v1/rule-books/" + NOW + "/diff/" + NOW)
                .then()
                .statusCode(200)
                .body("changedRules", is(empty()))
                .body("changedInputs", is("0"))
                .body("changes", is(empty()));
    }

    @Test
    void whoAsksAtTheSameTimeIsToldTheSame() {
        var asked = IntStream.range(0, 16).parallel().mapToObj(place -> diff(NOW, EarlierBook.VERSION));

        assertThat(asked.distinct()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0.0.9, 1.0.0", "1.0.0, 0.0.9", "current, 1.0.0"})
    void isNotFoundIfEitherBookIsUnknown(String version, String other) {
        given().get("/v1/rule-books/" + version + "/diff/" + other)
                .then()
                .statusCode(404)
                .body("code", is("not-found"))
                .body("detail", containsString("/v1/rule-books lists"));
    }
}
