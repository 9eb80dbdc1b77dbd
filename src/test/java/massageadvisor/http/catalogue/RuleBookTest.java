package massageadvisor.http.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import massageadvisor.http.problem.Leaks;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rules.book.Note;
import massageadvisor.rules.book.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RuleBookTest {
    private static final String CURRENT = "/v1/rule-books/current";

    @Test
    void isTheOneInForceUnderItsVersionToo() {
        var current = given().get(CURRENT).then().statusCode(200).extract().asString();
        var version = JsonPath.from(current).getString("version");

        assertThat(given().get("/v1/rule-books/" + version).asString()).isEqualTo(current);
        Leaks.assertNoneIn(current);
    }

    @Test
    void isKnownByItsVersionAndDigest() {
        given().get(CURRENT)
                .then()
                .body("id", is("upper-back-pain"))
                .body("version", is(BuiltInBook.BOOK.version()))
                .body("digest", matchesPattern("sha256:[0-9a-f]{64}"))
                .body("title", is("Massage for upper-back pain"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.9", "1.0", "1.0.0-SNAPSHOT", "latest"})
    void isNotFoundUnderAnotherVersion(String version) {
        given().get("/v1/rule-books/" + version).then().statusCode(404).body("code", is("not-found"));
    }

    @Test
    void isListedWithTheOthersThatAreKnown() {
        var known =
                given().get("/v1/rule-books").then().statusCode(200).extract().jsonPath();
        var earlier = EarlierBook.read();

        assertThat(known.getList("items.version")).containsExactly(BuiltInBook.BOOK.version(), EarlierBook.VERSION);
        assertThat(known.getList("items.digest")).containsExactly(BuiltInBook.BOOK.digest(), earlier.digest());
        assertThat(known.getList("items.current")).containsExactly(true, false);
        assertThat(known.getList("items.id")).containsOnly("upper-back-pain");
        assertThat(known.getList("items.title")).containsOnly("Massage for upper-back pain");
    }

    @Test
    void isToldFromAnEarlierOneThatIsKnown() {
        given().get("/v1/rule-books/" + EarlierBook.VERSION)
                .then()
                .statusCode(200)
                .body("version", is(EarlierBook.VERSION))
                .body("digest", is(EarlierBook.read().digest()))
                .body("rules.find { it.id == 'red-flag-morning-stiffness' }.then.triage", is("provider-advised"));
        given().get(CURRENT)
                .then()
                .body("version", is(BuiltInBook.BOOK.version()))
                .body("rules.find { it.id == 'red-flag-morning-stiffness' }.then.triage", is("provider-first"));
    }

    @Test
    void holdsEveryRuleAndNoteOfTheBook() {
        var book = given().get(CURRENT).jsonPath();

        assertThat(book.getList("rules.id"))
                .containsExactlyElementsOf(
                        BuiltInBook.BOOK.rules().stream().map(Rule::id).toList());
        assertThat(book.getList("notes.id"))
                .containsExactlyElementsOf(
                        BuiltInBook.BOOK.notes().stream().map(Note::id).toList());
    }

    @Test
    void tellsEveryRuleAsASentenceWithItsReasonAndEvidence() {
        var rules = given().get(CURRENT).jsonPath();
        List<String> known = given().get("/v1/sources").path("items.code");
        List<List<String>> cited = rules.getList("rules.sources");

        assertThat(rules.<String>getList("rules.sentence")).allMatch(sentence -> sentence.matches("If .+, then .+\\."));
        assertThat(rules.<String>getList("rules.because")).isNotEmpty().noneMatch(String::isBlank);
        assertThat(rules.<String>getList("rules.basis")).containsOnly("sourced", "inferred");
        assertThat(cited).isNotEmpty().noneMatch(List::isEmpty).allMatch(known::containsAll);
    }

    @Test
    void readsForPeopleAndForPrograms() {
        given().get(CURRENT)
                .then()
                .rootPath("rules.find { it.id == 'hot-stone-diabetes' }")
                .body("sentence", is("If contraindications have diabetes, then hot-stone contraindicated."))
                .body("when", is(Map.of("contraindications", Map.of("anyOf", List.of("diabetes")))))
                .body("then", is(Map.of("contraindicate", List.of("hot-stone"))))
                .body("theme", startsWith("contraindications"))
                .rootPath("rules.find { it.id == 'goal-pain-relief-deep-tissue' }")
                .body("when.painLevel", is(Map.of("from", 1, "to", 6)))
                .body("when.duration", is(List.of("chronic")))
                .body("when.cause", hasSize(3))
                .body("then", is(Map.of("points", Map.of("deep-tissue", 1))));
    }

    @Test
    void marksWhatIsSaidInEveryAnswer() {
        given().get(CURRENT)
                .then()
                .body("notes.findAll { it.role == 'disclaimer' }", hasSize(1))
                .body("notes.findAll { it.role == 'evidence-note' }", hasSize(1))
                .body("notes.findAll { it.role == 'red-flags-not-asked' }", hasSize(1))
                .body("notes.sources", everyItem(not(empty())));
    }
}
