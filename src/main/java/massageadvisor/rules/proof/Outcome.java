package massageadvisor.rules.proof;

import java.util.List;
import java.util.stream.Stream;
import massageadvisor.rules.Decision;
import massageadvisor.rules.Modality;
import massageadvisor.rules.Triage;
import massageadvisor.rules.Verdict;

/**
 * What the engine decided, as far as laws look at it.
 *
 * @param verdicts in the order of the modalities
 * @param recommendsABarredOne whether a fired rule bars what is recommended, or asks for clearance
 */
public record Outcome(Triage triage, List<Verdict> verdicts, boolean recommendsABarredOne) {
    public Outcome {
        verdicts = List.copyOf(verdicts);
    }

    static Outcome of(Decision decision) {
        return new Outcome(
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
