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

/** Use case: find the next question of an interview, and the decision so far. Stores nothing. */
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

    /** Uses the current rule book. The same answers and rule book always lead to the same question. */
    public InterviewStep next(Answers answers) {
        var state = interview.after(answers);
        return new InterviewStep(state, state.intake().map(intake -> decide(intake, state)));
    }

    /** Provisional until the interview is done, and afterwards if an unsure answer could still raise triage. */
    private InterviewStep.Decided decide(Intake intake, InterviewState state) {
        var facts = Facts.of(intake, ruleBook.vocabulary());
        boolean provisional = !state.done() || engine.completeness(facts).provisional();
        return new InterviewStep.Decided(engine.decide(facts), new Completeness(provisional, redFlagsIfOpen(state)));
    }

    private List<Question> redFlagsIfOpen(InterviewState state) {
        boolean open = state.notAsked().stream()
                .flatMap(group -> group.codes().stream())
                .anyMatch(ruleBook.vocabulary()::isRedFlag);
        return open && !state.done() ? List.of(Question.RED_FLAGS) : List.of();
    }
}
