package massageadvisor.rules.explanation;

import java.util.List;
import java.util.Map;
import massageadvisor.rules.book.Effect;
import massageadvisor.rules.engine.Decision;
import massageadvisor.rules.explanation.counterfactual.Changes;
import massageadvisor.rules.explanation.nearmiss.NearMiss;
import massageadvisor.rules.explanation.whatif.OpenQuestion;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/**
 * Why a decision is as it is, and what would change it.
 *
 * @param nearMisses in the order of the book
 * @param toOffer for each modality that is not offered
 */
public record Explanation(
        Decision decision,
        List<NearMiss> nearMisses,
        Map<Modality, Changes> toOffer,
        Changes toRaiseTriage,
        Changes toLowerTriage,
        List<OpenQuestion> open) {
    public Explanation {
        nearMisses = List.copyOf(nearMisses);
        toOffer = Map.copyOf(toOffer);
        open = List.copyOf(open);
    }

    /** The near misses that would ask for a triage level. */
    public List<NearMiss> nearMissesOfTriage() {
        return nearMisses.stream()
                .filter(miss -> miss.rule().then().triage() != Triage.ROUTINE)
                .toList();
    }

    /** The near misses that would contraindicate, hold back, support or oppose the modality. */
    public List<NearMiss> nearMissesOf(Modality modality) {
        return nearMisses.stream()
                .filter(miss -> miss.rule().then().on(modality).stream().anyMatch(effect -> effect != Effect.TRIAGE))
                .toList();
    }
}
