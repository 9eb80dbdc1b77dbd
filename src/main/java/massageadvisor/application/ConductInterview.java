package massageadvisor.application;

import jakarta.inject.Singleton;
import java.util.List;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.engine.Completeness;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleEngine;
import massageadvisor.rules.interview.Answers;
import massageadvisor.rules.interview.Interview;
import massageadvisor.rules.interview.InterviewState;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Question;

/** Use case: say what to ask next, and what stands so far; keep nothing. */
@Singleton
public class ConductInterview {
    private final RuleBook ruleBook;
    private final RuleEngine engine;
    private final Interview interview;

    ConductInterview(RuleBook ruleBook, RuleEngine engine, Interview interview) {
        this.ruleBook = ruleBook;
        this.engine = engine;
        this.interview = interview;
    }

    /** By the book in force: the same answers and book lead to the same question. */
    public InterviewStep next(Answers answers) {
        var standing = interview.after(answers);
        return new InterviewStep(standing, standing.intake().map(intake -> decided(intake, standing)));
    }

    /** Provisional while it is not done, and after that if what the person does not know could still raise it. */
    private InterviewStep.Decided decided(Intake intake, InterviewState standing) {
        var facts = Facts.of(intake, ruleBook.vocabulary());
        boolean provisional = !standing.done() || engine.completeness(facts).provisional();
        return new InterviewStep.Decided(engine.decide(facts), new Completeness(provisional, redFlagsIfOpen(standing)));
    }

    private List<Question> redFlagsIfOpen(InterviewState standing) {
        boolean open = standing.notAsked().stream()
                .flatMap(group -> group.codes().stream())
                .anyMatch(ruleBook.vocabulary()::isRedFlag);
        return open && !standing.done() ? List.of(Question.RED_FLAGS) : List.of();
    }
}
