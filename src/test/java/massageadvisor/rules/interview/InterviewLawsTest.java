package massageadvisor.rules.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rules.book.Questionnaire.CodeGroup;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleEngine;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;
import org.junit.jupiter.api.Test;

/** Laws of the interview on the built-in book, over seeded persons. */
class InterviewLawsTest {
    private static final RuleBook BOOK = BuiltInBook.BOOK;
    private static final RuleEngine ENGINE = new RuleEngine(new CompiledRuleBook(BOOK.rules(), BOOK.vocabulary()));
    private static final Interview INTERVIEW =
            new Interview(new CompiledRuleBook(BOOK.rules(), BOOK.vocabulary()), BOOK.questionnaire());
    private static final int PERSONS = 120;

    @Test
    void anInterviewEndsWithTheAnswerToTheFullIntake() {
        var random = new Random(1);
        for (int round = 0; round < 4 * PERSONS; round++) {
            var person = Person.random(BOOK, random);

            var answers = interviewed(person);

            var standing = INTERVIEW.after(answers);
            var heard = standing.intake().map(InterviewLawsTest::outcome);
            assertThat(heard.orElseGet(() -> List.of(standing.atLeast())))
                    .as("%s", person.truth())
                    .isEqualTo(heard.isPresent() ? outcome(person.truth()) : List.of(triage(person.truth())));
        }
    }

    @Test
    void afterTheEndNoAnswerToWhatIsOpenChangesAnything() {
        var random = new Random(2);
        for (int round = 0; round < PERSONS; round++) {
            var person = Person.random(BOOK, random);
            var answers = interviewed(person);
            var before = INTERVIEW.after(answers);
            var other = Person.random(BOOK, random);
            for (var question : questions()) {
                boolean answered = answers.asked().contains(question)
                        || answers.notKnown().contains(question)
                        || person.answer(answers, question).equals(answers);
                if (!answered && random.nextInt(3) > 0) {
                    answers = other.answer(answers, question);
                }
            }

            var after = INTERVIEW.after(answers);

            assertThat(after.done()).isTrue();
            assertThat(after.atLeast()).isEqualTo(before.atLeast());
            if (before.intake().isPresent()) {
                assertThat(outcome(after.intake().orElseThrow()))
                        .isEqualTo(outcome(before.intake().orElseThrow()));
            }
        }
    }

    /** Whatever the truth, "don't know" to every group offers nothing and asks for a provider at least. */
    @Test
    void knowingNothingNeverReadsAsANo() {
        for (var cause : BOOK.vocabulary().causes()) {
            var random = new Random(3);
            var person = new Person(BOOK, withCause(Person.random(BOOK, random).truth(), cause.code()));
            var answers = person.answer(person.answer(Person.silent(), "cause"), "pain-level");
            var standing = INTERVIEW.after(answers);
            while (!standing.done()) {
                answers = notKnowing(answers, standing.next().orElseThrow().code());
                standing = INTERVIEW.after(answers);
            }

            var decision = ENGINE.decide(Facts.of(standing.intake().orElseThrow(), BOOK.vocabulary()));

            assertThat(decision.triage()).isGreaterThanOrEqualTo(Triage.PROVIDER_FIRST);
            assertThat(decision.recommended()).isEmpty();
        }
    }

    @Test
    void notKnowingAGroupIsAsBeingUnsureOfEachOfItsCodes() {
        var random = new Random(4);
        for (int round = 0; round < PERSONS; round++) {
            var person = Person.random(BOOK, random);
            var group = BOOK.questionnaire()
                    .groups()
                    .get(random.nextInt(BOOK.questionnaire().groups().size()));
            var answers = person.answer(person.answer(Person.silent(), "cause"), "pain-level");

            var heard =
                    INTERVIEW.after(notKnowing(answers, group.code())).intake().orElseThrow();

            assertThat(heard.unsure()).containsExactlyInAnyOrderElementsOf(group.codes());
        }
    }

    @Test
    void asksForTheBasisThenForRedFlagsThenForContraindicationsThenForComfort() {
        var random = new Random(5);
        for (int round = 0; round < PERSONS; round++) {
            var person = Person.random(BOOK, random);
            var answers = Person.silent();
            var purposes = new ArrayList<QuestionPurpose>();
            var asked = new HashSet<String>();
            for (var next = INTERVIEW.after(answers).next();
                    next.isPresent();
                    next = INTERVIEW.after(answers).next()) {
                purposes.add(next.get().purpose());
                assertThat(asked.add(next.get().code())).as("asked once").isTrue();
                answers = person.answer(answers, next.get().code());
            }
            assertThat(purposes).isSorted();
        }
    }

    @Test
    void anIntakeIsOnlyGivenOnceEveryGroupWasAsked() {
        var random = new Random(6);
        for (int round = 0; round < PERSONS; round++) {
            var answers = interviewed(Person.random(BOOK, random));
            var everyGroup =
                    BOOK.questionnaire().groups().stream().map(CodeGroup::code).toList();

            assertThat(INTERVIEW.after(answers).completeIntake().isPresent())
                    .isEqualTo(answers.asked().containsAll(everyGroup)
                            && answers.painLevel().isPresent());
        }
    }

    static Answers interviewed(Person person) {
        var answers = Person.silent();
        for (var next = INTERVIEW.after(answers).next();
                next.isPresent();
                next = INTERVIEW.after(answers).next()) {
            answers = person.answer(answers, next.get().code());
        }
        return answers;
    }

    private static Answers notKnowing(Answers answers, String question) {
        var notKnown = new HashSet<>(answers.notKnown());
        notKnown.add(question);
        return new Answers(
                answers.cause(),
                answers.painLevel(),
                answers.duration(),
                answers.contraindications(),
                answers.redFlags(),
                answers.unsure(),
                answers.preferences(),
                answers.asked(),
                notKnown);
    }

    private static List<String> questions() {
        return Stream.concat(
                        BOOK.questionnaire().groups().stream().map(CodeGroup::code),
                        Stream.of(Attribute.values()).map(Coded::code))
                .toList();
    }

    private static Intake withCause(Intake intake, String cause) {
        return new Intake(
                cause,
                intake.painLevel(),
                intake.duration(),
                intake.contraindications(),
                intake.redFlags(),
                intake.unsure(),
                intake.preferences());
    }

    private static Triage triage(Intake intake) {
        return ENGINE.decide(Facts.of(intake, BOOK.vocabulary())).triage();
    }

    private static List<Coded> outcome(Intake intake) {
        var decision = ENGINE.decide(Facts.of(intake, BOOK.vocabulary()));
        var verdicts = Stream.of(Modality.values()).<Coded>map(decision::verdict);
        return Stream.concat(Stream.of(decision.triage()), verdicts).toList();
    }
}
