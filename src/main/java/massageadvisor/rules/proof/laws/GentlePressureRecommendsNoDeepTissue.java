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
import massageadvisor.rules.vocabulary.Pressure;

/** Law 10 of the contract. */
public final class GentlePressureRecommendsNoDeepTissue implements Law {
    @Override
    public String id() {
        return "gentle-pressure-recommends-no-deep-tissue";
    }

    @Override
    public String statement() {
        return "Where gentle pressure is wanted, deep tissue massage is never recommended.";
    }

    @Override
    public Optional<Counterexample> refute(InputSpace space) {
        return PromiseCheck.refute(
                space,
                Condition.ANY.withPressures(Set.of(Pressure.GENTLE)),
                Promise.notRecommended(Modality.DEEP_TISSUE));
    }
}
