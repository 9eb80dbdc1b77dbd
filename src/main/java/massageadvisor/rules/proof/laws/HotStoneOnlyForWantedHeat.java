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

/** Law 11 of the contract. */
public final class HotStoneOnlyForWantedHeat implements Law {
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
        return PromiseCheck.refute(
                space,
                Condition.ANY.withHeats(Set.of(Heat.NOT_SAID, Heat.AVOID)),
                Promise.notRecommended(Modality.HOT_STONE));
    }
}
