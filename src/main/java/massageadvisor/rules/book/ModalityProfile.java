package massageadvisor.rules.book;

import java.util.Map;
import java.util.Objects;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Text;

/** What a modality is like, aspect by aspect. */
public record ModalityProfile(Modality modality, Text name, Map<Aspect, Cited> aspects) {
    public ModalityProfile {
        aspects = Map.copyOf(aspects);
        if (aspects.size() < Aspect.values().length) {
            throw new IllegalArgumentException("profile of " + modality + " has only " + aspects.keySet());
        }
    }

    public Cited aspect(Aspect aspect) {
        return Objects.requireNonNull(aspects.get(aspect));
    }
}
