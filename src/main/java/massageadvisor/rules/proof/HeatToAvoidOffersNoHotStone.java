package massageadvisor.rules.proof;

import java.util.Optional;
import java.util.Set;
import massageadvisor.rules.Condition;
import massageadvisor.rules.Heat;
import massageadvisor.rules.Modality;
import massageadvisor.rules.Promise;

/** Law 9 of the contract. */
final class HeatToAvoidOffersNoHotStone implements Law {
    @Override
    public String id() {
        return "heat-to-avoid-offers-no-hot-stone";
    }

    @Override
    public String statement() {
        return "Where heat is to be avoided, hot stone massage is never offered.";
    }

    @Override
    public Optional<Counterexample> refute(InputSpace space) {
        return PromiseKept.refute(
                space, Condition.ANY.withHeats(Set.of(Heat.AVOID)), Promise.notOffered(Modality.HOT_STONE));
    }
}
