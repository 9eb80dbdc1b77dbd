package massageadvisor.rules.proof;

import java.util.Optional;
import java.util.Set;
import massageadvisor.rules.Condition;
import massageadvisor.rules.Modality;
import massageadvisor.rules.Promise;

/** Law 8 of the contract. */
final class UnknownCauseOffersSwedishOnly implements Law {
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
        return PromiseKept.refute(
                space,
                Condition.ANY.withCauses(Set.of("unknown")),
                Promise.notOffered(Modality.DEEP_TISSUE, Modality.HOT_STONE));
    }
}
