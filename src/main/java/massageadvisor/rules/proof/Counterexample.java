package massageadvisor.rules.proof;

import java.util.List;
import massageadvisor.rules.vocabulary.Intake;

/** Inputs that break a law: one, or two that the law compares, with the decision about each. */
public record Counterexample(List<Case> cases) {
    /** An intake and the decision about it. */
    public record Case(Intake intake, DecisionSummary outcome) {}

    public Counterexample {
        cases = List.copyOf(cases);
    }
}
