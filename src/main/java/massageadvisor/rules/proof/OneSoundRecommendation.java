package massageadvisor.rules.proof;

import java.util.Optional;
import massageadvisor.rules.Condition;
import massageadvisor.rules.Verdict;

/** Law 6 of the contract. */
final class OneSoundRecommendation implements Law {
    @Override
    public String id() {
        return "one-sound-recommendation";
    }

    @Override
    public String statement() {
        return "At most one modality is recommended, and no fired rule bars it or asks for clearance.";
    }

    @Override
    public Optional<Counterexample> refute(InputSpace space) {
        return space.find(Condition.ANY, OneSoundRecommendation::breaks);
    }

    static boolean breaks(Outcome outcome) {
        return outcome.recommendsABarredOne()
                || outcome.verdicts().stream()
                                .filter(Verdict.RECOMMENDED::equals)
                                .count()
                        > 1;
    }
}
