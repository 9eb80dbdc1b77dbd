package massageadvisor.http.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.stream.Stream;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rules.proof.Verifier;
import massageadvisor.rules.proof.analysis.Analyst;
import massageadvisor.rules.vocabulary.Triage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was proved about a book, and what its analysis found, is told for every book that is known. */
@QuarkusTest
class VerificationTest {
    private static JsonPath verification(String version) {
        return given().get("/v1/rule-books/" + version + "/verification")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void namesTheVeryBook() {
        var earlier = EarlierBook.read();

        assertThat(verification(EarlierBook.VERSION).getString("ruleBook.digest"))
                .isEqualTo(earlier.digest());
        assertThat(verification(BuiltInBook.BOOK.version()).getString("ruleBook.digest"))
                .isEqualTo(BuiltInBook.BOOK.digest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.9.0", "1.0.0"})
    void tellsEveryLawAndForHowManyInputsItHolds(String version) {
        var told = verification(version);
        var verified = Verifier.verify(BuiltInBook.BOOK);

        assertThat(told.getString("inputs")).isEqualTo(verified.inputs().toString());
        assertThat(told.getList("laws.id"))
                .isEqualTo(verified.findings().stream()
                        .map(finding -> finding.law().id())
                        .toList());
    }

    @Test
    void tellsWhatTheAnalysisFound() {
        var told = verification(BuiltInBook.BOOK.version());
        var found = Analyst.analyse(BuiltInBook.BOOK.rules(), BuiltInBook.BOOK.vocabulary());

        assertThat(told.getList("analysis.deadRules")).isEqualTo(found.deadRules());
        assertThat(told.getList("analysis.redundantRules")).isEqualTo(found.redundantRules());
        assertThat(told.getList("analysis.ineffectiveSupports.rule"))
                .isEqualTo(found.ineffectiveSupports().stream()
                        .map(one -> one.rule())
                        .toList());
        assertThat(told.getInt("analysis.combinations")).isEqualTo(found.combinations());
        assertThat(told.getInt("analysis.uncoveredCombinations")).isEqualTo(found.uncoveredCombinations());
    }

    @Test
    void tellsHowOftenEachTriageComesOut() {
        var told = verification(BuiltInBook.BOOK.version());
        var found = Analyst.analyse(BuiltInBook.BOOK.rules(), BuiltInBook.BOOK.vocabulary());

        assertThat(told.getList("analysis.triage.level"))
                .isEqualTo(Stream.of(Triage.values()).map(Triage::code).toList());
        for (var level : Triage.values()) {
            var share = "analysis.triage.find { it.level == '%s' }.".formatted(level.code());
            assertThat(told.getDouble(share + "uniform"))
                    .isCloseTo(found.uniform().getOrDefault(level, 0.0), within(1e-6));
            assertThat(told.getDouble(share + "realistic"))
                    .isCloseTo(found.realistic().getOrDefault(level, 0.0), within(1e-6));
        }
    }

    @Test
    void anotherBookHasSharesOfItsOwn() {
        var share = "analysis.triage.find { it.level == 'provider-first' }.realistic";

        assertThat(verification(EarlierBook.VERSION).getDouble(share))
                .isLessThan(verification(BuiltInBook.BOOK.version()).getDouble(share));
    }

    @Test
    void isNotFoundForAnUnknownBook() {
        given().get("/v1/rule-books/0.0.9/verification").then().statusCode(404).body("code", is("not-found"));
    }
}
