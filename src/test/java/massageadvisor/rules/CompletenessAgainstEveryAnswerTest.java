package massageadvisor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import massageadvisor.rulebook.BuiltInBook;
import org.junit.jupiter.api.Test;

/** What the engine says is missing, held against every answer that could still be given. */
class CompletenessAgainstEveryAnswerTest {
    private static final Vocabulary VOCABULARY = BuiltInBook.BOOK.vocabulary();
    private static final RuleEngine ENGINE = new RuleEngine(BuiltInBook.BOOK.rules(), VOCABULARY);

    @Test
    void isProvisionalExactlyIfSomeAnswersRaiseTriageOrBarAModality() {
        assertThat(everyIntake())
                .allSatisfy(intake -> assertThat(provisional(intake))
                        .isEqualTo(completions(intake).anyMatch(full -> isWorse(decide(intake), decide(full)))));
    }

    @Test
    void neverForgetsAQuestionWhoseAnswerWouldChangeTriageOrAVerdict() {
        assertThat(everyIntake()).allSatisfy(intake -> {
            var notAsked = ENGINE.completeness(VOCABULARY.facts(intake)).notAsked();
            assertThat(durations(intake).filter(full -> differs(intake, full)).findFirst())
                    .matches(changed -> changed.isEmpty() || notAsked.contains(Question.DURATION));
            assertThat(preferences(intake).filter(full -> differs(intake, full)).findFirst())
                    .matches(changed ->
                            changed.isEmpty() || notAsked.stream().anyMatch(question -> question != Question.DURATION));
        });
    }

    private static List<Intake> everyIntake() {
        return VOCABULARY.causes().stream()
                .flatMap(cause -> Stream.of(0, 3, 8)
                        .flatMap(pain -> InputSpace.preferences().stream()
                                .map(some -> InputSpace.intake(cause.code(), pain, Optional.empty(), some))))
                .toList();
    }

    private static boolean provisional(Intake intake) {
        return ENGINE.completeness(VOCABULARY.facts(intake)).provisional();
    }

    private static Decision decide(Intake intake) {
        return ENGINE.decide(VOCABULARY.facts(intake));
    }

    private static boolean isWorse(Decision now, Decision then) {
        return then.triage().compareTo(now.triage()) > 0
                || Stream.of(Modality.values())
                        .anyMatch(modality -> then.verdict(modality).compareTo(now.verdict(modality)) > 0
                                && then.verdict(modality).compareTo(Verdict.NEEDS_CLEARANCE) >= 0);
    }

    private static boolean differs(Intake one, Intake other) {
        var first = decide(one);
        var second = decide(other);
        return first.triage() != second.triage()
                || Stream.of(Modality.values())
                        .anyMatch(modality -> first.verdict(modality) != second.verdict(modality));
    }

    private static Stream<Intake> completions(Intake intake) {
        return durations(intake).flatMap(CompletenessAgainstEveryAnswerTest::preferences);
    }

    private static Stream<Intake> durations(Intake intake) {
        return InputSpace.durations().stream()
                .filter(Optional::isPresent)
                .map(duration ->
                        InputSpace.intake(intake.cause(), intake.painLevel().value(), duration, intake.preferences()));
    }

    /** Every way to answer what these preferences leave out. */
    private static Stream<Intake> preferences(Intake intake) {
        var said = intake.preferences();
        return InputSpace.preferences().stream()
                .filter(full -> agrees(said.pressure(), full.pressure(), Pressure.NOT_SAID)
                        && agrees(said.heat(), full.heat(), Heat.NOT_SAID)
                        && agrees(said.goal(), full.goal(), Goal.NOT_SAID))
                .map(full ->
                        InputSpace.intake(intake.cause(), intake.painLevel().value(), intake.duration(), full));
    }

    private static <T> boolean agrees(T said, T full, T notSaid) {
        return said.equals(notSaid) ? !full.equals(notSaid) : said.equals(full);
    }
}
