package massageadvisor.rules.proof.laws;

import java.util.Optional;
import java.util.Set;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.book.Promise;
import massageadvisor.rules.proof.Counterexample;
import massageadvisor.rules.proof.InputSpace;
import massageadvisor.rules.proof.Law;
import massageadvisor.rules.proof.PromiseCheck;
import massageadvisor.rules.vocabulary.Modality;

/** Law 8 of the contract. */
public final class UnknownCauseOffersSwedishOnly implements Law {
    @Override
    public String id() {
        return "unknown-cause-offers-swedish-only";
    }

    @Override
    public String statement() {
        return "Where the cause is unknown, deep tissue and hot stone massage are never offered.";
    }

    @Override
    public Optional<Counterexample> refute(InputSpace space) {
        return PromiseCheck.refute(
                space,
                Condition.ANY.withCauses(Set.of("unknown")),
                Promise.notOffered(Modality.DEEP_TISSUE, Modality.HOT_STONE));
    }
}
