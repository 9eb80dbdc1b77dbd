package massageadvisor.rules.proof;

import java.util.Optional;
import massageadvisor.rules.Condition;
import massageadvisor.rules.Triage;
import massageadvisor.rules.Verdict;

/** Law 4 of the contract. */
final class UrgentBarsEveryModality implements Law {
    @Override
    public String id() {
        return "urgent-bars-every-modality";
    }

    @Override
    public String statement() {
        return "Where triage is urgent or emergency, every modality is contraindicated.";
    }

    @Override
    public Optional<Counterexample> refute(InputSpace space) {
        return space.find(Condition.ANY, UrgentBarsEveryModality::breaks);
    }

    static boolean breaks(Outcome outcome) {
        return outcome.triage().compareTo(Triage.URGENT) >= 0
                && !outcome.verdicts().stream().allMatch(Verdict.CONTRAINDICATED::equals);
    }
}
