package massageadvisor.rules.proof.laws;

import java.util.Optional;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.proof.Counterexample;
import massageadvisor.rules.proof.DecisionSummary;
import massageadvisor.rules.proof.InputSpace;
import massageadvisor.rules.proof.Law;
import massageadvisor.rules.vocabulary.Modality;

/** Laws 1 and 7 of the contract. */
public final class CodesOnlyRestrict implements Law {
    private static final Modality[] MODALITIES = Modality.values();

    @Override
    public String id() {
        return "codes-only-restrict";
    }

    @Override
    public String statement() {
        return "A code more, or an unsure code that is present, never opens a modality, never lifts a bar, and never lowers triage.";
    }

    @Override
    public Optional<Counterexample> refute(InputSpace space) {
        return space.findStep(CodesOnlyRestrict::breaks);
    }

    public static boolean breaks(DecisionSummary less, DecisionSummary more) {
        return more.triage().compareTo(less.triage()) < 0 || opensAny(less, more);
    }

    /** A loop, since it looks at millions of steps. */
    private static boolean opensAny(DecisionSummary less, DecisionSummary more) {
        for (var modality : MODALITIES) {
            if (opens(less, more, modality)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(DecisionSummary less, DecisionSummary more, Modality modality) {
        return (more.offers(modality) && !less.offers(modality))
                || (less.verdict(modality) == Verdict.CONTRAINDICATED
                        && more.verdict(modality) != Verdict.CONTRAINDICATED);
    }
}
