package massageadvisor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rules.Outcomes.Input;
import massageadvisor.rules.Outcomes.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The laws of the contract, over every combination of attributes with every set of up to two codes, sure or unsure. */
@Tag("exhaustive")
class LawsTest {
    private static Outcomes outcomes;

    @BeforeAll
    static void decideEverything() {
        outcomes = new Outcomes(BuiltInBook.BOOK);
    }

    private static void assertNone(Stream<Input> breaking) {
        assertThat(breaking.limit(3)).isEmpty();
    }

    @Test
    void law1And7OneCodeMoreNeverOpensAModalityNorLiftsABarNorLowersTriage() {
        assertNone(outcomes.breakingOnMoreCodes((less, more) -> more.triage().compareTo(less.triage()) >= 0
                && Stream.of(Modality.values()).allMatch(modality -> noLaxer(less, more, modality))));
    }

    private static boolean noLaxer(Outcome less, Outcome more, Modality modality) {
        return (less.offers(modality) || !more.offers(modality))
                && (less.verdict(modality) != Verdict.CONTRAINDICATED
                        || more.verdict(modality) == Verdict.CONTRAINDICATED);
    }

    @Test
    void law2MorePainNeverLowersTriage() {
        assertNone(outcomes.breakingOnMorePain((less, more) -> more.triage().compareTo(less.triage()) >= 0));
    }

    @Test
    void law3DiabetesCirculatoryProblemsAndSkinSensitivityBarHotStone() {
        assertNone(outcomes.breaking(
                intake -> true,
                Outcomes.oneOf(List.of("diabetes", "circulatory-problems", "skin-sensitivity")),
                outcome -> outcome.verdict(Modality.HOT_STONE) == Verdict.CONTRAINDICATED));
    }

    @Test
    void law4AnEmergencyAndAnUrgentCaseBarEveryModality() {
        assertNone(outcomes.breaking(
                intake -> true,
                codes -> true,
                outcome -> outcome.triage().compareTo(Triage.URGENT) < 0
                        || outcome.verdicts().stream().allMatch(Verdict.CONTRAINDICATED::equals)));
    }

    @Test
    void law5NothingIsRecommendedExactlyIfTriageIsPostponeOrHigher() {
        assertNone(outcomes.breaking(
                intake -> true,
                codes -> true,
                outcome -> outcome.verdicts().contains(Verdict.RECOMMENDED)
                        == outcome.triage().compareTo(Triage.POSTPONE) < 0));
    }

    @Test
    void law6AtMostOneIsRecommendedAndNoRuleBarsIt() {
        assertNone(outcomes.breaking(
                intake -> true,
                codes -> true,
                outcome -> outcome.sound()
                        && outcome.verdicts().stream()
                                        .filter(Verdict.RECOMMENDED::equals)
                                        .count()
                                <= 1));
    }

    @Test
    void law8AnUnknownCauseNeverOffersDeepTissueOrHotStone() {
        assertNone(outcomes.breaking(
                intake -> intake.cause().equals("unknown"),
                codes -> true,
                outcome -> !outcome.offers(Modality.DEEP_TISSUE) && !outcome.offers(Modality.HOT_STONE)));
    }

    @Test
    void law9HeatToAvoidNeverOffersHotStone() {
        assertNone(outcomes.breaking(
                intake -> intake.preferences().heat() == Heat.AVOID,
                codes -> true,
                outcome -> !outcome.offers(Modality.HOT_STONE)));
    }

    @Test
    void law10GentlePressureNeverRecommendsDeepTissue() {
        assertNone(outcomes.breaking(
                intake -> intake.preferences().pressure() == Pressure.GENTLE,
                codes -> true,
                outcome -> outcome.verdict(Modality.DEEP_TISSUE) != Verdict.RECOMMENDED));
    }

    @Test
    void law11HotStoneIsRecommendedOnlyWhenHeatIsWanted() {
        assertNone(outcomes.breaking(
                intake -> intake.preferences().heat() != Heat.WANTED,
                codes -> true,
                outcome -> outcome.verdict(Modality.HOT_STONE) != Verdict.RECOMMENDED));
    }
}
