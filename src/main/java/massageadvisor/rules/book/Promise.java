package massageadvisor.rules.book;

import java.util.Set;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/**
 * What a law promises about an answer: modalities that are contraindicated, not available, or not recommended, and a
 * minimum triage.
 */
public record Promise(
        Set<Modality> contraindicated, Set<Modality> notOffered, Set<Modality> notRecommended, Triage triageAtLeast) {
    public Promise {
        contraindicated = Set.copyOf(contraindicated);
        notOffered = Set.copyOf(notOffered);
        notRecommended = Set.copyOf(notRecommended);
    }
}
