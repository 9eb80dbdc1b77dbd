package massageadvisor.rules.proof;

import java.util.Optional;
import java.util.Set;
import massageadvisor.rules.Condition;
import massageadvisor.rules.Heat;
import massageadvisor.rules.Modality;
import massageadvisor.rules.Promise;

/** Law 11 of the contract. */
final class HotStoneOnlyForWantedHeat implements Law {
    @Override
    public String id() {
        return "hot-stone-only-for-wanted-heat";
    }

    @Override
    public String statement() {
        return "Hot stone massage is recommended only where heat is wanted.";
    }

    @Override
    public Optional<Counterexample> refute(InputSpace space) {
        return PromiseKept.refute(
                space,
                Condition.ANY.withHeats(Set.of(Heat.NOT_SAID, Heat.AVOID)),
                Promise.notRecommended(Modality.HOT_STONE));
    }
}
