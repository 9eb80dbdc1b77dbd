package massageadvisor.rulebook;

import static massageadvisor.rulebook.BuiltInBook.BOOK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import massageadvisor.rules.book.Basis;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Triage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every cell of the evidence, after the replacements of the contract, is what the book decides, code by code. */
class ContraindicationCellsTest {
    private static final String CELLS = "/cases/contraindication-cells.csv";

    @ParameterizedTest
    @CsvFileSource(resources = CELLS, delimiter = '|')
    void areWhatTheRulesDo(String code, String swedish, String deepTissue, String hotStone, String triage) {
        var rules = OneCodeMore.contraindication(code).rules();

        assertThat(cell(rules, Modality.SWEDISH)).as("Swedish").isEqualTo(swedish);
        assertThat(cell(rules, Modality.DEEP_TISSUE)).as("deep tissue").isEqualTo(deepTissue);
        assertThat(cell(rules, Modality.HOT_STONE)).as("hot stone").isEqualTo(hotStone);
        assertThat(rules).as(triage).extracting(rule -> rule.then().triage()).contains(word(triage));
    }

    @ParameterizedTest
    @CsvFileSource(resources = CELLS, delimiter = '|')
    void giveTriageAndVerdicts(String code, String swedish, String deepTissue, String hotStone, String triage) {
        var decision = OneCodeMore.contraindication(code).with();

        assertThat(decision.triage()).isEqualTo(word(triage));
        assertVerdict(decision.verdict(Modality.SWEDISH), swedish, word(triage));
        assertVerdict(decision.verdict(Modality.DEEP_TISSUE), deepTissue, word(triage));
        assertVerdict(decision.verdict(Modality.HOT_STONE), hotStone, word(triage));
    }

    @ParameterizedTest
    @ValueSource(strings = {"open-wound", "burn", "pacemaker", "varicose-veins"})
    void leaveOutThePlaceWhereTheEvidenceIsLocal(String code) {
        var decision = OneCodeMore.contraindication(code).with();

        for (var modality : Modality.values()) {
            if (decision.verdict(modality).compareTo(Verdict.NOT_INDICATED) < 0) {
                assertThat(decision.reasons().adaptations(modality))
                        .as(modality.code())
                        .anySatisfy(adaptation -> assertThat(adaptation.code()).startsWith("avoid-"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"circulatory-problems", "anticoagulant"})
    void askForLighterPressureWithSwedish(String code) {
        assertThat(OneCodeMore.contraindication(code).with().reasons().adaptations(Modality.SWEDISH))
                .anySatisfy(adaptation -> assertThat(adaptation.code()).isEqualTo("lighter-pressure"));
    }

    @Test
    void beginWithAnIntakeForWhichEverythingIsOffered() {
        var routine = OneCodeMore.contraindication("oil-allergy").without();

        assertThat(routine.triage()).isEqualTo(Triage.ROUTINE);
        assertThat(Modality.values())
                .allSatisfy(
                        modality -> assertThat(routine.verdict(modality)).isIn(Verdict.RECOMMENDED, Verdict.SUITABLE));
    }

    @Test
    void areGivenForEveryContraindicationOfTheBookAndNoOther() {
        assertThat(BOOK.vocabulary().contraindications())
                .extracting(Term::code)
                .containsExactlyInAnyOrderElementsOf(OneCodeMore.codesIn(CELLS));
    }

    /** The effects on a modality, with a star if the evidence only infers them or the contract decides. */
    private static String cell(List<Rule> rules, Modality modality) {
        Set<String> effects = new TreeSet<>();
        for (var rule : rules) {
            var then = rule.then();
            var star = rule.basis() == Basis.INFERRED ? "*" : "";
            var ofRule = new ArrayList<String>();
            if (then.contraindicated().contains(modality)) {
                ofRule.add("contraindicate");
            }
            if (then.clearFirst().contains(modality)) {
                ofRule.add("clear-first");
            }
            if (then.adaptations().containsKey(modality)) {
                ofRule.add("adapt");
            }
            ofRule.forEach(effect -> effects.add(effect + star));
        }
        return effects.isEmpty() ? "-" : String.join(" ", effects);
    }

    /** The lines of section 3 of the contract, for an intake that has points for every modality. */
    private static void assertVerdict(Verdict verdict, String cell, Triage triage) {
        if (cell.startsWith("contraindicate") || triage.barsEveryModality()) {
            assertThat(verdict).isEqualTo(Verdict.CONTRAINDICATED);
        } else if (cell.startsWith("clear-first") || triage == Triage.PROVIDER_FIRST) {
            assertThat(verdict).isEqualTo(Verdict.NEEDS_CLEARANCE);
        } else {
            assertThat(verdict).isIn(Verdict.RECOMMENDED, Verdict.SUITABLE);
        }
    }

    private static Triage word(String code) {
        return Coded.find(Triage.class, code).orElseThrow();
    }
}
