package massageadvisor.rules.engine;

import static massageadvisor.rules.sample.SmallRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.sample.SmallRules;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.DurationBand;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Preferences;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Question;
import massageadvisor.rules.vocabulary.Triage;
import org.junit.jupiter.api.Test;

/** What an answer still hangs on, where the built-in book has no rule of the kind. */
class CompletenessTest {
    private static final Rule SWEDISH =
            rule("swedish").cause("tension").points(Modality.SWEDISH, 3).make();

    private static Completeness of(Intake intake, SmallRules... rules) {
        var all = new ArrayList<>(List.of(SWEDISH));
        Arrays.stream(rules).map(SmallRules::make).forEach(all::add);
        return new RuleEngine(new CompiledRuleBook(all, SmallRules.VOCABULARY))
                .completeness(Facts.of(intake, SmallRules.VOCABULARY));
    }

    private static Intake asked(String... contraindications) {
        return new Intake(
                "tension",
                new PainLevel(3),
                Optional.empty(),
                new TreeSet<>(List.of(contraindications)),
                Optional.of(new TreeSet<>()),
                new TreeSet<>(),
                Preferences.NONE);
    }

    private static Completeness settled() {
        return new Completeness(false, List.of());
    }

    private static Completeness harmless(Question... notAsked) {
        return new Completeness(false, List.of(notAsked));
    }

    private static Completeness provisional(Question... notAsked) {
        return new Completeness(true, List.of(notAsked));
    }

    @Test
    void nothingToAskWhereNoRuleTestsWhatWasLeftOut() {
        assertThat(of(asked())).isEqualTo(settled());
    }

    @Test
    void redFlagsThatWereNotAskedAreAlwaysMissed() {
        var intake = new Intake(
                "tension",
                new PainLevel(3),
                Optional.empty(),
                new TreeSet<>(),
                Optional.empty(),
                new TreeSet<>(),
                Preferences.NONE);

        assertThat(of(intake)).isEqualTo(provisional(Question.RED_FLAGS));
    }

    @Test
    void anAnswerThatWouldRaiseTriageIsMissed() {
        assertThat(of(asked(), rule("r").duration(DurationBand.CHRONIC).triage(Triage.PROVIDER_ADVISED)))
                .isEqualTo(provisional(Question.about(Attribute.DURATION)));
    }

    @Test
    void anAnswerThatWouldOnlyRepeatTheTriageIsNot() {
        assertThat(of(
                        asked("diabetes"),
                        rule("now").anyOf("diabetes").triage(Triage.PROVIDER_ADVISED),
                        rule("r").duration(DurationBand.CHRONIC).triage(Triage.PROVIDER_ADVISED)))
                .isEqualTo(settled());
    }

    @Test
    void anAnswerThatWouldBarAModalityIsMissed() {
        assertThat(of(asked(), rule("r").heat(Heat.AVOID).bars(Modality.HOT_STONE)))
                .isEqualTo(provisional(Question.about(Attribute.HEAT)));
    }

    @Test
    void anAnswerThatWouldBarWhatIsBarredIsNot() {
        assertThat(of(
                        asked("wound"),
                        rule("now").anyOf("wound").bars(Modality.HOT_STONE),
                        rule("r").heat(Heat.AVOID).bars(Modality.HOT_STONE)))
                .isEqualTo(settled());
    }

    @Test
    void anAnswerThatWouldAskForClearanceIsMissed() {
        assertThat(of(asked(), rule("r").goal(Goal.MOBILITY).clearsFirst(Modality.DEEP_TISSUE)))
                .isEqualTo(provisional(Question.about(Attribute.GOAL)));
    }

    @Test
    void anAnswerThatWouldAskForClearanceOfWhatAwaitsItIsNot() {
        assertThat(of(
                        asked("wound"),
                        rule("now").anyOf("wound").clearsFirst(Modality.DEEP_TISSUE),
                        rule("r").goal(Goal.MOBILITY).clearsFirst(Modality.DEEP_TISSUE)))
                .isEqualTo(settled());
    }

    @Test
    void anAnswerThatWouldBarWhatAwaitsClearanceIsMissed() {
        assertThat(of(
                        asked("wound"),
                        rule("now").anyOf("wound").clearsFirst(Modality.DEEP_TISSUE),
                        rule("r").goal(Goal.MOBILITY).bars(Modality.DEEP_TISSUE)))
                .isEqualTo(provisional(Question.about(Attribute.GOAL)));
    }

    @Test
    void pointsForAnOpenModalityAreMissedButHarmless() {
        assertThat(of(asked(), rule("r").pressure(Pressure.FIRM).points(Modality.DEEP_TISSUE, 2)))
                .isEqualTo(harmless(Question.about(Attribute.PRESSURE)));
    }

    @Test
    void pointsForABarredModalityAreNot() {
        assertThat(of(
                        asked("wound"),
                        rule("now").anyOf("wound").bars(Modality.DEEP_TISSUE),
                        rule("r").pressure(Pressure.FIRM).points(Modality.DEEP_TISSUE, 2)))
                .isEqualTo(settled());
    }

    @Test
    void pointsForAModalityThatAwaitsClearanceAreNot() {
        assertThat(of(
                        asked("wound"),
                        rule("now").anyOf("wound").triage(Triage.PROVIDER_FIRST),
                        rule("r").pressure(Pressure.FIRM).points(Modality.DEEP_TISSUE, 2)))
                .isEqualTo(settled());
    }

    @Test
    void aRuleThatOnlyHoldsWhileNothingIsSaidIsMissed() {
        assertThat(of(asked(), rule("r").duration(DurationBand.NOT_SAID).triage(Triage.PROVIDER_ADVISED)))
                .isEqualTo(harmless(Question.about(Attribute.DURATION)));
        assertThat(of(asked(), rule("r").heat(Heat.NOT_SAID).bars(Modality.HOT_STONE)))
                .isEqualTo(harmless(Question.about(Attribute.HEAT)));
        assertThat(of(asked(), rule("r").goal(Goal.NOT_SAID).clearsFirst(Modality.HOT_STONE)))
                .isEqualTo(harmless(Question.about(Attribute.GOAL)));
        assertThat(of(asked(), rule("r").pressure(Pressure.NOT_SAID).points(Modality.SWEDISH, 1)))
                .isEqualTo(harmless(Question.about(Attribute.PRESSURE)));
    }

    @Test
    void adviceAloneIsNot() {
        assertThat(of(asked(), rule("r").duration(DurationBand.NOT_SAID).advises("Rest.")))
                .isEqualTo(settled());
    }

    @Test
    void aRuleThatNeedsTwoAnswersIsMissedInBoth() {
        assertThat(of(
                        asked(),
                        rule("r")
                                .duration(DurationBand.CHRONIC)
                                .pressure(Pressure.FIRM)
                                .triage(Triage.POSTPONE)))
                .isEqualTo(provisional(Question.about(Attribute.DURATION), Question.about(Attribute.PRESSURE)));
    }
}
