package massageadvisor.rules.interview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import massageadvisor.rules.book.Questionnaire;
import massageadvisor.rules.book.Questionnaire.CodeGroup;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.interview.Influences.Tables;
import massageadvisor.rules.vocabulary.Topic;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Says what to ask next, by the rules of one book. Pure and immutable, so that any number of threads may share it. */
public final class Interview {
    private static final EnumSet<Topic> NEEDED = EnumSet.of(Topic.CAUSE, Topic.PAIN_LEVEL);

    /** Within a purpose first what could raise triage most, then what could change most, then the order of the book. */
    private static final Comparator<NextQuestion> ORDER = Comparator.comparing(NextQuestion::purpose)
            .thenComparing(question -> question.influence().highest(), Comparator.reverseOrder())
            .thenComparing(question -> question.influence().verdicts().size(), Comparator.reverseOrder());

    private final Questionnaire questionnaire;
    private final Tables tables;

    public Interview(List<Rule> rules, Vocabulary vocabulary, Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.tables = Tables.of(rules, vocabulary);
    }

    public InterviewState after(Answers answers) {
        var situation = new InterviewFacts(answers, questionnaire, tables.vocabulary());
        var influences = new Influences(tables, situation);
        var missing = EnumSet.copyOf(NEEDED);
        missing.removeIf(situation::says);
        return new InterviewState(
                next(situation, influences),
                influences.floor(),
                answers.intake(questionnaire),
                missing,
                questionnaire.groups().stream().filter(influences::isOpen).toList());
    }

    private Optional<NextQuestion> next(InterviewFacts situation, Influences influences) {
        var needed = NEEDED.stream()
                .filter(situation::isOpen)
                .map(topic -> new NextQuestion(topic.code(), QuestionPurpose.BASIS, influences.of(topic)))
                .toList();
        var changing = needed.stream().filter(Interview::changesSomething).findFirst();
        if (changing.isEmpty()) {
            changing = mostTelling(groups(influences, QuestionPurpose.RED_FLAGS))
                    .or(() -> mostTelling(groups(influences, QuestionPurpose.CONTRAINDICATIONS)))
                    .or(() -> mostTelling(topics(situation, influences)));
        }
        return changing.map(question -> needed.isEmpty() ? question : needed.get(0));
    }

    private static boolean changesSomething(NextQuestion question) {
        return !question.influence().isNone();
    }

    private static Optional<NextQuestion> mostTelling(List<NextQuestion> questions) {
        return questions.stream().filter(Interview::changesSomething).min(ORDER);
    }

    private List<NextQuestion> groups(Influences influences, QuestionPurpose purpose) {
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
        return tables.vocabulary().isRedFlag(group.codes().get(0))
                ? QuestionPurpose.RED_FLAGS
                : QuestionPurpose.CONTRAINDICATIONS;
    }

    private static List<NextQuestion> topics(InterviewFacts situation, Influences influences) {
        var questions = new ArrayList<NextQuestion>();
        for (var topic : EnumSet.complementOf(NEEDED)) {
            if (situation.isOpen(topic)) {
                var influence = influences.of(topic);
                var purpose = influence.touchesSafety() ? QuestionPurpose.SAFETY : QuestionPurpose.COMFORT;
                questions.add(new NextQuestion(topic.code(), purpose, influence));
            }
        }
        return questions;
    }
}
