package massageadvisor.rules.proof.laws;

import java.util.Optional;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.proof.Counterexample;
import massageadvisor.rules.proof.DecisionSummary;
import massageadvisor.rules.proof.InputSpace;
import massageadvisor.rules.proof.Law;
import massageadvisor.rules.vocabulary.Triage;

/**
 * Law 4 of the contract. About the procedure: it says how triage decides the verdicts, whatever condition led to that
 * triage.
 */
public final class UrgentBarsEveryModality implements Law {
    @Override
    public String id() {
        return "urgent-bars-every-modality";
    }

    @Override
    public String statement() {
        return "If triage is urgent or emergency, every modality is contraindicated.";
    }

    @Override
    public Optional<Counterexample> refute(InputSpace space) {
        return space.find(Condition.ANY, UrgentBarsEveryModality::breaks);
    }

    public static boolean breaks(DecisionSummary outcome) {
        return outcome.triage().compareTo(Triage.URGENT) >= 0
                && !outcome.verdicts().stream().allMatch(Verdict.CONTRAINDICATED::equals);
    }
}
