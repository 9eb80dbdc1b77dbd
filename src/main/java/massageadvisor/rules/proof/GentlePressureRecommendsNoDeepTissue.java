package massageadvisor.rules.proof;

import java.util.Optional;
import java.util.Set;
import massageadvisor.rules.Condition;
import massageadvisor.rules.Modality;
import massageadvisor.rules.Pressure;
import massageadvisor.rules.Promise;

/** Law 10 of the contract. */
final class GentlePressureRecommendsNoDeepTissue implements Law {
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
        return PromiseKept.refute(
                space,
                Condition.ANY.withPressures(Set.of(Pressure.GENTLE)),
                Promise.notRecommended(Modality.DEEP_TISSUE));
    }
}
