package massageadvisor.rules.book;

import static massageadvisor.rules.sample.SmallRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import massageadvisor.rules.sample.SmallRules;
import massageadvisor.rules.vocabulary.DurationBand;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Triage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleSentenceTest {
    static Stream<Arguments> rules() {
        return Stream.of(
                arguments(
                        rule("r").cause("posture").points(Modality.SWEDISH, 1),
                        "If cause is posture, then swedish gets 1 point."),
                arguments(
                        rule("r").cause("posture").points(Modality.SWEDISH, 0),
                        "If cause is posture, then swedish gets 0 points."),
                arguments(
                        rule("r").cause("tension", "posture").pain(1, 6).points(Modality.SWEDISH, 2),
                        "If cause is posture or tension and painLevel is 1 to 6, then swedish gets 2 points."),
                arguments(
                        rule("r")
                                .pressure(Pressure.GENTLE, Pressure.FIRM)
                                .points(Modality.DEEP_TISSUE, -1)
                                .points(Modality.HOT_STONE, -3),
                        "If pressure is firm or gentle, then hot-stone loses 3 points; deep-tissue loses 1 point."),
                arguments(
                        rule("r").duration(DurationBand.CHRONIC).triage(Triage.PROVIDER_ADVISED),
                        "If duration is chronic, then triage at least provider-advised."),
                arguments(
                        rule("r").heat(Heat.AVOID).goal(Goal.MOBILITY).bars(Modality.HOT_STONE),
                        "If heat is avoid and goal is mobility, then hot-stone contraindicated."),
                arguments(
                        rule("r").anyOf("diabetes", "wound").clearsFirst(Modality.DEEP_TISSUE, Modality.SWEDISH),
                        "If contraindications have diabetes or wound, then swedish and deep-tissue only after a"
                                + " provider's clearance."),
                arguments(
                        rule("r").allOf("diabetes", "wound").adapts(Modality.SWEDISH, "lighter-pressure"),
                        "If contraindications have diabetes and wound, then swedish adapted: lighter-pressure."),
                arguments(
                        rule("r").anyFlag("fever").allFlags("chest-pain").advises("Rest."),
                        "If redFlags have fever and redFlags have chest-pain, then advice \"Rest.\"."));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void tellsConditionsAndEffectsInTheirOrder(SmallRules rule, String sentence) {
        assertThat(RuleSentence.of(rule.make())).isEqualTo(sentence);
    }
}
