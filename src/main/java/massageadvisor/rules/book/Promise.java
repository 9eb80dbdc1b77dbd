package massageadvisor.rules.book;

import java.util.Set;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/**
 * What a law promises of an answer: modalities that are barred, not offered or not recommended, and the least triage.
 */
public record Promise(
        Set<Modality> contraindicated, Set<Modality> notOffered, Set<Modality> notRecommended, Triage triageAtLeast) {
    public Promise {
        contraindicated = Set.copyOf(contraindicated);
        notOffered = Set.copyOf(notOffered);
        notRecommended = Set.copyOf(notRecommended);
    }

    public static Promise contraindicated(Modality... modalities) {
        return new Promise(Set.of(modalities), Set.of(), Set.of(), Triage.ROUTINE);
    }

    public static Promise notOffered(Modality... modalities) {
        return new Promise(Set.of(), Set.of(modalities), Set.of(), Triage.ROUTINE);
    }

    public static Promise notRecommended(Modality... modalities) {
        return new Promise(Set.of(), Set.of(), Set.of(modalities), Triage.ROUTINE);
    }
}
