package massageadvisor.rules;

import java.util.Map;

/** What a modality is like, aspect by aspect. */
public record ModalityProfile(Modality modality, Text name, Map<Aspect, Cited> aspects) {
    public ModalityProfile {
        aspects = Map.copyOf(aspects);
    }
}
