package massageadvisor.rules.proof.laws;

import java.util.Optional;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.proof.Counterexample;
import massageadvisor.rules.proof.InputSpace;
import massageadvisor.rules.proof.Law;
import massageadvisor.rules.vocabulary.Triage;

/**
 * Law 5 of the contract. About the procedure: it relates triage to the recommendation in both directions, for any
 * condition and modality.
 */
public final class NoDeadEnd implements Law {
    @Override
    public String id() {
        return "no-dead-end";
    }

    @Override
    public String statement() {
        return "A modality is recommended if and only if triage is below postpone.";
    }

    @Override
    public Optional<Counterexample> refute(InputSpace space) {
        return space.find(
                Condition.ANY,
                outcome -> outcome.verdicts().contains(Verdict.RECOMMENDED)
                        == outcome.triage().compareTo(Triage.POSTPONE) >= 0);
    }
}
