package massageadvisor.rules.proof.laws;

import java.util.Optional;
import java.util.Set;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.book.Promise;
import massageadvisor.rules.proof.Counterexample;
import massageadvisor.rules.proof.InputSpace;
import massageadvisor.rules.proof.Law;
import massageadvisor.rules.proof.PromiseCheck;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Modality;

/** Law 9 of the contract. */
public final class HeatToAvoidOffersNoHotStone implements Law {
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
        return PromiseCheck.refute(
                space, Condition.ANY.withHeats(Set.of(Heat.AVOID)), Promise.notOffered(Modality.HOT_STONE));
    }
}
