package massageadvisor.application;

import java.util.Optional;
import massageadvisor.rules.engine.Completeness;
import massageadvisor.rules.engine.Decision;
import massageadvisor.rules.interview.InterviewState;

/**
 * The state of an interview after some answers.
 *
 * @param decided the decision so far; empty until there are a cause and a pain level
 */
public record InterviewStep(InterviewState state, Optional<Decided> decided) {
    /** A decision, and which answers that are still open could change it. */
    public record Decided(Decision decision, Completeness completeness) {}
}
