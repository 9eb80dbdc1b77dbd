package massageadvisor.rules.interview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import massageadvisor.rules.book.Questionnaire;
import massageadvisor.rules.book.Questionnaire.CodeGroup;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.vocabulary.Attribute;

/**
 * Conducts an interview: which question to ask next, and when no open question can change the decision any more.
 *
 * <p>Pure and immutable: equal answers always lead to the same state, and any number of threads may share an interview.
 * A state takes milliseconds, most of it for the first question; see docs/explanation/performance.md.
 */
public final class Interview {
    /** The attributes that every intake has. */
    private static final EnumSet<Attribute> NEEDED = needed();

    /** Within a purpose first what could raise triage most, then what could change most, then the order of the book. */
    private static final Comparator<NextQuestion> ORDER = Comparator.comparing(NextQuestion::purpose)
            .thenComparing(question -> question.influence().highest(), Comparator.reverseOrder())
            .thenComparing(question -> question.influence().verdicts().size(), Comparator.reverseOrder());

    private final Questionnaire questionnaire;
    private final CompiledRuleBook book;
    private final MinimalReports reports;

    public Interview(CompiledRuleBook book, Questionnaire questionnaire) {
        this.book = book;
        this.questionnaire = questionnaire;
        this.reports = new MinimalReports(book);
    }

    private static EnumSet<Attribute> needed() {
        var needed = EnumSet.allOf(Attribute.class);
        needed.removeIf(Attribute::isOptional);
        return needed;
    }

    /**
     * The state after these answers.
     *
     * @throws IllegalArgumentException if they use a code that the book does not have
     */
    public InterviewState after(Answers answers) {
        var facts = new InterviewFacts(answers, questionnaire, book.vocabulary());
        var influences = new Influences(book, reports, facts);
        var missing = EnumSet.copyOf(NEEDED);
        missing.removeIf(facts::isAnswered);
        return new InterviewState(
                next(facts, influences),
                influences.floor(),
                answers.intake(questionnaire),
                missing,
                questionnaire.groups().stream().filter(influences::isOpen).toList());
    }

    private Optional<NextQuestion> next(InterviewFacts facts, Influences influences) {
        var needed = NEEDED.stream()
                .filter(facts::isOpen)
                .map(attribute -> new NextQuestion(attribute.code(), QuestionPurpose.BASIS, influences.of(attribute)))
                .toList();
        var changing = needed.stream().filter(Interview::changesSomething).findFirst();
        if (changing.isEmpty()) {
            changing = mostInfluential(groupQuestions(influences, QuestionPurpose.RED_FLAGS))
                    .or(() -> mostInfluential(groupQuestions(influences, QuestionPurpose.CONTRAINDICATIONS)))
                    .or(() -> mostInfluential(attributeQuestions(facts, influences)));
        }
        return changing.map(question -> needed.isEmpty() ? question : needed.get(0));
    }

    private static boolean changesSomething(NextQuestion question) {
        return !question.influence().isNone();
    }

    private static Optional<NextQuestion> mostInfluential(List<NextQuestion> questions) {
        return questions.stream().filter(Interview::changesSomething).min(ORDER);
    }

    private List<NextQuestion> groupQuestions(Influences influences, QuestionPurpose purpose) {
        var questions = new ArrayList<NextQuestion>();
        for (var group : questionnaire.groups()) {
            if (purpose == purpose(group) && influences.isOpen(group)) {
                questions.add(new NextQuestion(group.code(), purpose, influences.of(group)));
            }
        }
        return questions;
    }

    /** A group holds codes of one kind: the reader of a book sees to that. */
    private QuestionPurpose purpose(CodeGroup group) {
        return book.vocabulary().isRedFlag(group.codes().get(0))
                ? QuestionPurpose.RED_FLAGS
                : QuestionPurpose.CONTRAINDICATIONS;
    }

    private static List<NextQuestion> attributeQuestions(InterviewFacts facts, Influences influences) {
        var questions = new ArrayList<NextQuestion>();
        for (var attribute : EnumSet.complementOf(NEEDED)) {
            if (facts.isOpen(attribute)) {
                var influence = influences.of(attribute);
                var purpose = influence.concernsSafety() ? QuestionPurpose.SAFETY : QuestionPurpose.COMFORT;
                questions.add(new NextQuestion(attribute.code(), purpose, influence));
            }
        }
        return questions;
    }
}
