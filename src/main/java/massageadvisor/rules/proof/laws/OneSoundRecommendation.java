package massageadvisor.rules.proof.laws;

import java.util.Optional;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.proof.Counterexample;
import massageadvisor.rules.proof.DecisionSummary;
import massageadvisor.rules.proof.InputSpace;
import massageadvisor.rules.proof.Law;

/**
 * Law 6 of the contract. About the procedure: it counts recommendations, and compares the recommendation with the
 * effects of the fired rules, whatever they are about.
 */
public final class OneSoundRecommendation implements Law {
    @Override
    public String id() {
        return "one-sound-recommendation";
    }

    @Override
    public String statement() {
        return "At most one modality is recommended, and no fired rule contraindicates it or requires clearance for it.";
    }

    @Override
    public Optional<Counterexample> refute(InputSpace space) {
        return space.find(Condition.ANY, OneSoundRecommendation::breaks);
    }

    public static boolean breaks(DecisionSummary outcome) {
        return outcome.recommendsABarredOne()
                || outcome.verdicts().stream()
                                .filter(Verdict.RECOMMENDED::equals)
                                .count()
                        > 1;
    }
}
