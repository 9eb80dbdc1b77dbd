package massageadvisor.rules.proof;

import java.util.Optional;

/** Law 2 of the contract. */
final class PainNeverLowersTriage implements Law {
    @Override
    public String id() {
        return "pain-never-lowers-triage";
    }

    @Override
    public String statement() {
        return "More pain never lowers triage.";
    }

    @Override
    public Optional<Counterexample> refute(InputSpace space) {
        return space.findMorePain((less, more) -> more.compareTo(less) < 0);
    }
}
