package massageadvisor.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rules.sample.AttributeCombinationsByBruteForce;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.DurationDays;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Preferences;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Question;
import massageadvisor.rules.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** What the engine says is missing, held against every answer that could still be given. */
class CompletenessAgainstEveryAnswerTest {
    private static final Vocabulary VOCABULARY = BuiltInBook.BOOK.vocabulary();
    private static final RuleEngine ENGINE = new RuleEngine(new CompiledRuleBook(BuiltInBook.BOOK.rules(), VOCABULARY));

    /** None, then one of each kind: it adapts, bars, asks for clearance, for a provider first, to wait. */
    private static final List<SortedSet<String>> CONTRAINDICATIONS = List.of(
            codes(),
            codes("oil-allergy"),
            codes("diabetes"),
            codes("circulatory-problems"),
            codes("pregnancy"),
            codes("intoxication"));

    private static final List<SortedSet<String>> RED_FLAGS = List.of(codes(), codes("morning-stiffness"));

    private static SortedSet<String> codes(String... codes) {
        return new TreeSet<>(List.of(codes));
    }

    @Test
    void isProvisionalExactlyIfSomeAnswersRaiseTriageOrBarAModality() {
        assertThat(everyIntake()).allSatisfy(intake -> {
            var now = decide(intake);
            assertThat(ENGINE.completeness(Facts.of(intake, VOCABULARY)).provisional())
                    .isEqualTo(completions(intake).anyMatch(full -> isWorse(now, decide(full))));
        });
    }

    @Test
    void asksEveryQuestionOfWhichOneAnswerAloneWouldChangeTriageOrAVerdict() {
        assertThat(everyIntake()).allSatisfy(intake -> {
            var now = decide(intake);
            var changing = Question.all().stream()
                    .filter(question -> answered(intake, question).anyMatch(more -> differs(now, decide(more))))
                    .toList();
            assertThat(ENGINE.completeness(Facts.of(intake, VOCABULARY)).notAsked())
                    .containsAll(changing);
        });
    }

    private static Stream<Intake> everyIntake() {
        return VOCABULARY.causes().stream()
                .flatMap(cause -> Stream.of(0, 3, 5, 8)
                        .flatMap(pain -> Stream.of(Optional.<DurationDays>empty(), days(41), days(85))
                                .flatMap(duration -> AttributeCombinationsByBruteForce.preferences().stream()
                                        .map(some -> AttributeCombinationsByBruteForce.intake(
                                                cause.code(), pain, duration, some)))))
                .flatMap(CompletenessAgainstEveryAnswerTest::reporting);
    }

    private static Optional<DurationDays> days(int days) {
        return Optional.of(new DurationDays(days));
    }

    private static Stream<Intake> reporting(Intake intake) {
        return CONTRAINDICATIONS.stream()
                .flatMap(codes -> RED_FLAGS.stream()
                        .map(flags -> new Intake(
                                intake.cause(),
                                intake.painLevel(),
                                intake.duration(),
                                codes,
                                Optional.of(flags),
                                intake.unsure(),
                                intake.preferences())));
    }

    private static Decision decide(Intake intake) {
        return ENGINE.decide(Facts.of(intake, VOCABULARY));
    }

    private static boolean isWorse(Decision now, Decision then) {
        return then.triage().compareTo(now.triage()) > 0
                || Stream.of(Modality.values())
                        .anyMatch(modality -> then.verdict(modality).compareTo(now.verdict(modality)) > 0
                                && then.verdict(modality).compareTo(Verdict.NEEDS_CLEARANCE) >= 0);
    }

    private static boolean differs(Decision now, Decision then) {
        return now.triage() != then.triage()
                || Stream.of(Modality.values()).anyMatch(modality -> now.verdict(modality) != then.verdict(modality));
    }

    private static Stream<Intake> completions(Intake intake) {
        return answered(intake, Attribute.DURATION)
                .flatMap(one -> answered(one, Attribute.PRESSURE))
                .flatMap(one -> answered(one, Attribute.HEAT))
                .flatMap(one -> answered(one, Attribute.GOAL));
    }

    /** With each answer to the question; as it is if that was answered. */
    private static Stream<Intake> answered(Intake intake, Question question) {
        return Coded.find(Attribute.class, question.code()).stream().flatMap(one -> answered(intake, one));
    }

    private static Stream<Intake> answered(Intake intake, Attribute attribute) {
        var said = intake.preferences();
        return switch (attribute) {
            case CAUSE, PAIN_LEVEL -> Stream.of(intake);
            case DURATION ->
                AttributeCombinationsByBruteForce.durations().stream()
                        .filter(Optional::isPresent)
                        .filter(one ->
                                intake.duration().isEmpty() || intake.duration().equals(one))
                        .map(one -> with(intake, one, said));
            case PRESSURE ->
                answers(said.pressure(), Pressure.NOT_SAID)
                        .map(one -> with(intake, intake.duration(), new Preferences(one, said.heat(), said.goal())));
            case HEAT ->
                answers(said.heat(), Heat.NOT_SAID)
                        .map(one ->
                                with(intake, intake.duration(), new Preferences(said.pressure(), one, said.goal())));
            case GOAL ->
                answers(said.goal(), Goal.NOT_SAID)
                        .map(one ->
                                with(intake, intake.duration(), new Preferences(said.pressure(), said.heat(), one)));
        };
    }

    private static <E extends Enum<E>> Stream<E> answers(E said, E notSaid) {
        return said == notSaid ? EnumSet.complementOf(EnumSet.of(notSaid)).stream() : Stream.of(said);
    }

    private static Intake with(Intake intake, Optional<DurationDays> duration, Preferences preferences) {
        return new Intake(
                intake.cause(),
                intake.painLevel(),
                duration,
                intake.contraindications(),
                intake.redFlags(),
                intake.unsure(),
                preferences);
    }
}
