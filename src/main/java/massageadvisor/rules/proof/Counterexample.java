package massageadvisor.rules.proof;

import java.util.List;
import massageadvisor.rules.vocabulary.Intake;

/** Inputs on which a law does not hold: one, or two that the law compares, with what is decided on each. */
public record Counterexample(List<Case> cases) {
    /** An intake and what is decided on it. */
    public record Case(Intake intake, DecisionSummary outcome) {}

    public Counterexample {
        cases = List.copyOf(cases);
    }
}
