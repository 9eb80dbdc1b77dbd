package massageadvisor.rules.proof;

import java.util.Optional;
import massageadvisor.rules.Condition;
import massageadvisor.rules.Triage;
import massageadvisor.rules.Verdict;

/** Law 5 of the contract. */
final class NoDeadEnd implements Law {
    @Override
    public String id() {
        return "no-dead-end";
    }

    @Override
    public String statement() {
        return "Nothing is recommended exactly where triage is postpone or higher.";
    }

    @Override
    public Optional<Counterexample> refute(InputSpace space) {
        return space.find(
                Condition.ANY,
                outcome -> outcome.verdicts().contains(Verdict.RECOMMENDED)
                        == outcome.triage().compareTo(Triage.POSTPONE) >= 0);
    }
}
