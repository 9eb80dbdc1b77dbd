package massageadvisor.application;

import java.util.Optional;
import massageadvisor.rules.engine.Completeness;
import massageadvisor.rules.engine.Decision;
import massageadvisor.rules.interview.InterviewState;

/**
 * Where an interview stands after some answers.
 *
 * @param decided the decision as far as it stands; none without a cause and a pain level
 */
public record InterviewStep(InterviewState standing, Optional<Decided> decided) {
    /** A decision and how far it can be relied on. */
    public record Decided(Decision decision, Completeness completeness) {}
}
