package massageadvisor.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.book.Effects;
import massageadvisor.rules.book.PainRange;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleEngine;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.proof.Counterexample.Case;
import massageadvisor.rules.proof.laws.CodesOnlyRestrict;
import massageadvisor.rules.proof.laws.OneSoundRecommendation;
import massageadvisor.rules.proof.laws.UrgentBarsEveryModality;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;
import org.junit.jupiter.api.Test;

/** Each law that a book can break is seen to fail on the built-in book with a defect, on a smallest intake. */
class PlantedDefectsTest {
    private static final List<Rule> RULES = BuiltInBook.BOOK.rules();

    private static Law law(String id) {
        return Verifier.contractLaws(BuiltInBook.BOOK.contractLaws()).stream()
                .filter(law -> law.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Case> refute(Law law, String id, UnaryOperator<Rule> defect) {
        var rules = RULES.stream()
                .map(rule -> rule.id().equals(id) ? defect.apply(rule) : rule)
                .toList();
        assertThat(rules).isNotEqualTo(RULES);
        var cases = law.refute(new InputSpace(new CompiledRuleBook(rules, BuiltInBook.BOOK.vocabulary())))
                .orElseThrow()
                .cases();
        assertThat(cases)
                .anySatisfy(
                        one -> assertThat(decidedByTheGoodBook(one.intake())).isNotEqualTo(one.outcome()));
        return cases;
    }

    private static DecisionSummary decidedByTheGoodBook(Intake intake) {
        var vocabulary = BuiltInBook.BOOK.vocabulary();
        return DecisionSummary.of(
                new RuleEngine(new CompiledRuleBook(RULES, vocabulary)).decide(Facts.of(intake, vocabulary)));
    }

    private static Rule with(Rule rule, Condition when, Effects then) {
        return new Rule(rule.id(), rule.theme(), when, then, rule.because(), rule.basis(), rule.cites());
    }

    private static Rule doing(Rule rule, Map<Modality, Integer> points) {
        return with(rule, rule.when(), new Effects(points, Set.of(), Set.of(), Map.of(), Triage.ROUTINE, List.of()));
    }

    @Test
    void aBarRemoved() {
        var cases = refute(law("sensitivity-bars-hot-stone"), "hot-stone-diabetes", rule -> doing(rule, Map.of()));

        assertThat(cases).singleElement().satisfies(one -> {
            assertThat(one.intake().contraindications()).isEmpty();
            assertThat(one.intake().unsure()).containsExactly("diabetes");
            assertThat(one.outcome().verdict(Modality.HOT_STONE)).isNotEqualTo(Verdict.CONTRAINDICATED);
        });
    }

    @Test
    void aRangeShiftedByOne() {
        var cases = refute(
                law("pain-never-lowers-triage"),
                "severe-pain",
                rule -> with(rule, rule.when().withPainLevel(new PainRange(6, 9)), rule.then()));

        assertThat(cases).extracting(one -> one.intake().painLevel().value()).containsExactly(9, 10);
        assertThat(cases.get(0).intake().unsure()).isEmpty();
    }

    @Test
    void theOnlySupportRemoved() {
        var cases = refute(law("no-dead-end"), "swedish-unknown", rule -> doing(rule, Map.of()));

        assertThat(cases).singleElement().satisfies(one -> {
            assertThat(one.intake().cause()).isEqualTo("unknown");
            assertThat(one.outcome().verdicts()).doesNotContain(Verdict.RECOMMENDED);
        });
    }

    @Test
    void aModalityOfferedForAnUnknownCause() {
        var cases = refute(
                law("unknown-cause-offers-swedish-only"),
                "swedish-unknown",
                rule -> doing(rule, Map.of(Modality.SWEDISH, 2, Modality.HOT_STONE, 1)));

        assertThat(cases)
                .singleElement()
                .satisfies(one ->
                        assertThat(one.outcome().offers(Modality.HOT_STONE)).isTrue());
    }

    @Test
    void tooLittleAgainstHotStoneWhereHeatIsToBeAvoided() {
        refute(
                law("heat-to-avoid-offers-no-hot-stone"),
                "heat-avoid-hot-stone",
                rule -> doing(rule, Map.of(Modality.HOT_STONE, -1)));
    }

    @Test
    void tooLittleAgainstDeepTissueWhereGentlePressureIsWanted() {
        refute(
                law("gentle-pressure-recommends-no-deep-tissue"),
                "pressure-gentle-deep-tissue",
                rule -> doing(rule, Map.of(Modality.DEEP_TISSUE, 3)));
    }

    @Test
    void hotStoneForHeatThatNobodyWants() {
        refute(
                law("hot-stone-only-for-wanted-heat"),
                "heat-wanted-hot-stone",
                rule -> with(rule, rule.when().withHeats(Set.of(Heat.WANTED, Heat.NOT_SAID)), rule.then()));
    }

    /** What no book of the format can break: only an engine with a defect would decide so. */
    @Test
    void decisionsThatOnlyADefectiveEngineMakes() {
        var open = outcome(Triage.ROUTINE, Verdict.RECOMMENDED);
        var barred = outcome(Triage.URGENT, Verdict.CONTRAINDICATED);

        assertThat(CodesOnlyRestrict.breaks(open, barred)).isFalse();
        assertThat(CodesOnlyRestrict.breaks(barred, open)).isTrue();
        assertThat(CodesOnlyRestrict.breaks(
                        outcome(Triage.URGENT, Verdict.CONTRAINDICATED), outcome(Triage.URGENT, Verdict.NOT_INDICATED)))
                .isTrue();
        assertThat(UrgentBarsEveryModality.breaks(barred)).isFalse();
        assertThat(UrgentBarsEveryModality.breaks(outcome(Triage.URGENT, Verdict.NEEDS_CLEARANCE)))
                .isTrue();
        assertThat(OneSoundRecommendation.breaks(open)).isTrue();
        assertThat(OneSoundRecommendation.breaks(barred)).isFalse();
    }

    private static DecisionSummary outcome(Triage triage, Verdict verdict) {
        return new DecisionSummary(triage, List.of(verdict, verdict, verdict), false);
    }
}
