package massageadvisor.rulebook;

import static massageadvisor.rulebook.BuiltInBook.BOOK;
import static org.assertj.core.api.Assertions.assertThat;

import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every red flag asks for the care that its urgency in the evidence stands for, and for nothing else. */
class RedFlagTriageTest {
    private static final String TRIAGE = "/cases/red-flag-triage.csv";

    @ParameterizedTest
    @CsvFileSource(resources = TRIAGE, delimiter = '|')
    void isTheUrgencyOfTheEvidence(String code, String triage, String basis) {
        var flagged = OneCodeMore.redFlag(code);

        assertThat(flagged.with().triage().code()).isEqualTo(triage);
        assertThat(flagged.rules()).extracting(rule -> rule.basis().code()).containsExactly(basis);
        assertThat(flagged.rules()).allSatisfy(RedFlagTriageTest::onlyAsksForCare);
    }

    private static void onlyAsksForCare(Rule rule) {
        assertThat(rule.then().contraindicated()).isEmpty();
        assertThat(rule.then().clearFirst()).isEmpty();
        assertThat(rule.then().adaptations()).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = TRIAGE, delimiter = '|')
    void decidesTheVerdictsOfAllModalities(String code, String triage) {
        var decision = OneCodeMore.redFlag(code).with();

        assertThat(Modality.values()).allSatisfy(modality -> {
            switch (triage) {
                case "emergency", "urgent" ->
                    assertThat(decision.verdict(modality)).isEqualTo(Verdict.CONTRAINDICATED);
                case "provider-first" -> assertThat(decision.verdict(modality)).isEqualTo(Verdict.NEEDS_CLEARANCE);
                default -> assertThat(decision.verdict(modality)).isIn(Verdict.RECOMMENDED, Verdict.SUITABLE);
            }
        });
    }

    @Test
    void isGivenForEveryRedFlagOfTheBookAndNoOther() {
        assertThat(BOOK.vocabulary().redFlags())
                .extracting(Term::code)
                .containsExactlyInAnyOrderElementsOf(OneCodeMore.codesIn(TRIAGE));
    }
}
