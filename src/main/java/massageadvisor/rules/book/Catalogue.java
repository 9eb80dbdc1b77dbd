package massageadvisor.rules.book;

import java.util.List;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/** What a book says beside its rules: wording, profiles, claims and sources. */
public record Catalogue(
        List<TriageWording> triage, List<ModalityProfile> modalities, List<Benefit> benefits, List<Source> sources) {
    public Catalogue {
        triage = List.copyOf(triage);
        modalities = List.copyOf(modalities);
        benefits = List.copyOf(benefits);
        sources = List.copyOf(sources);
    }

    /** Every level has its wording: the reader of a book sees to that. */
    public TriageWording wording(Triage level) {
        return triage.stream().filter(one -> one.level() == level).findFirst().orElseThrow();
    }

    /** Every modality has its profile: the reader of a book sees to that. */
    public ModalityProfile profile(Modality modality) {
        return modalities.stream()
                .filter(one -> one.modality() == modality)
                .findFirst()
                .orElseThrow();
    }
}
