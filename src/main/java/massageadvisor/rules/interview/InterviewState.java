package massageadvisor.rules.interview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import massageadvisor.rules.book.Questionnaire.CodeGroup;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Triage;

/**
 * The state of an interview.
 *
 * @param next none once no open question can change triage or a verdict: the interview is done
 * @param atLeast the lowest triage that is still possible
 * @param intake what was reported so far; none without a cause and a pain level
 * @param missing which of cause and pain level are not answered
 * @param notAsked the groups that were not asked
 */
public record InterviewState(
        Optional<NextQuestion> next,
        Triage atLeast,
        Optional<Intake> intake,
        Set<Attribute> missing,
        List<CodeGroup> notAsked) {
    public InterviewState {
        missing = Set.copyOf(missing);
        notAsked = List.copyOf(notAsked);
    }

    public boolean done() {
        return next.isEmpty();
    }

    /** The intake as a record of what was asked: none while it would say "none" of codes that were not asked. */
    public Optional<Intake> completeIntake() {
        return done() && notAsked.isEmpty() ? intake : Optional.empty();
    }
}
