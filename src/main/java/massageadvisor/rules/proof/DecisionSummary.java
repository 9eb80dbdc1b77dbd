package massageadvisor.rules.proof;

import java.util.List;
import java.util.stream.Stream;
import massageadvisor.rules.engine.Decision;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/**
 * What the engine decided, as far as laws look at it.
 *
 * @param verdicts in the order of the modalities
 * @param recommendsABarredOne whether a fired rule bars what is recommended, or asks for clearance
 */
public record DecisionSummary(Triage triage, List<Verdict> verdicts, boolean recommendsABarredOne) {
    public DecisionSummary {
        verdicts = List.copyOf(verdicts);
    }

    public static DecisionSummary of(Decision decision) {
        return new DecisionSummary(
                decision.triage(),
                Stream.of(Modality.values()).map(decision::verdict).toList(),
                decision.recommended()
                        .filter(best -> decision.fired().stream()
                                .anyMatch(rule -> rule.then().contraindicated().contains(best)
                                        || rule.then().clearFirst().contains(best)))
                        .isPresent());
    }

    public Verdict verdict(Modality modality) {
        return verdicts.get(modality.ordinal());
    }

    public boolean offers(Modality modality) {
        return verdict(modality) == Verdict.RECOMMENDED || verdict(modality) == Verdict.SUITABLE;
    }
}
