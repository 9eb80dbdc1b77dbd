package massageadvisor.rules.proof.laws;

import java.util.Optional;
import massageadvisor.rules.proof.Counterexample;
import massageadvisor.rules.proof.InputSpace;
import massageadvisor.rules.proof.Law;

/** Law 2 of the contract. About the procedure: it compares two answers and names no code or modality. */
public final class PainNeverLowersTriage implements Law {
    @Override
    public String id() {
        return "pain-never-lowers-triage";
    }

    @Override
    public String statement() {
        return "Reporting more pain never lowers triage.";
    }

    @Override
    public Optional<Counterexample> refute(InputSpace space) {
        return space.findMorePain((less, more) -> more.compareTo(less) < 0);
    }
}
