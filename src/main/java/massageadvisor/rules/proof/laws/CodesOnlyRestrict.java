package massageadvisor.rules.proof.laws;

import java.util.Optional;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.proof.Counterexample;
import massageadvisor.rules.proof.DecisionSummary;
import massageadvisor.rules.proof.InputSpace;
import massageadvisor.rules.proof.Law;
import massageadvisor.rules.vocabulary.Modality;

/**
 * Laws 1 and 7 of the contract. About the procedure: it compares two answers and names no code or modality. It follows
 * from how effects are combined, for any rules.
 */
public final class CodesOnlyRestrict implements Law {
    private static final Modality[] MODALITIES = Modality.values();

    @Override
    public String id() {
        return "codes-only-restrict";
    }

    @Override
    public String statement() {
        return "Reporting one more code, or confirming an unsure one, never makes a modality available, removes a"
                + " contraindication or lowers triage.";
    }

    @Override
    public Optional<Counterexample> refute(InputSpace space) {
        return space.findStep(CodesOnlyRestrict::breaks);
    }

    public static boolean breaks(DecisionSummary before, DecisionSummary after) {
        return after.triage().compareTo(before.triage()) < 0 || loosensAny(before, after);
    }

    /** A loop instead of a stream, because it compares millions of pairs. */
    private static boolean loosensAny(DecisionSummary before, DecisionSummary after) {
        for (var modality : MODALITIES) {
            if (loosens(before, after, modality)) {
                return true;
            }
        }
        return false;
    }

    private static boolean loosens(DecisionSummary before, DecisionSummary after, Modality modality) {
        return (after.offers(modality) && !before.offers(modality))
                || (before.verdict(modality) == Verdict.CONTRAINDICATED
                        && after.verdict(modality) != Verdict.CONTRAINDICATED);
    }
}
