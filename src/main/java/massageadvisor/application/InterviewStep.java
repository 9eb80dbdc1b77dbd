package massageadvisor.application;

import java.util.Optional;
import massageadvisor.rules.Completeness;
import massageadvisor.rules.Decision;
import massageadvisor.rules.interview.Standing;

/**
 * Where an interview stands after some answers.
 *
 * @param decided the decision as far as it stands; none without a cause and a pain level
 */
public record InterviewStep(Standing standing, Optional<Decided> decided) {
    /** A decision and how far it can be relied on. */
    public record Decided(Decision decision, Completeness completeness) {}
}
