package massageadvisor.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import massageadvisor.rulebook.Entries.AttributesEntry;
import massageadvisor.rulebook.Entries.BenefitEntry;
import massageadvisor.rulebook.Entries.CitedEntry;
import massageadvisor.rulebook.Entries.ModalityEntry;
import massageadvisor.rulebook.Entries.NoteEntry;
import massageadvisor.rulebook.Entries.SourceEntry;
import massageadvisor.rulebook.Entries.TermEntry;
import massageadvisor.rulebook.Entries.TriageEntry;
import massageadvisor.rulebook.Entries.VocabularyEntry;
import massageadvisor.rules.Aspect;
import massageadvisor.rules.Attribute;
import massageadvisor.rules.Benefit;
import massageadvisor.rules.Cited;
import massageadvisor.rules.Modality;
import massageadvisor.rules.ModalityProfile;
import massageadvisor.rules.Mutability;
import massageadvisor.rules.Note;
import massageadvisor.rules.NoteRole;
import massageadvisor.rules.Source;
import massageadvisor.rules.Term;
import massageadvisor.rules.Text;
import massageadvisor.rules.Triage;
import massageadvisor.rules.TriageWording;
import massageadvisor.rules.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Turns entries that the schema has passed into the words around the rules. */
final class CatalogueParser {
    private CatalogueParser() {}

    static Vocabulary vocabulary(VocabularyEntry entry) {
        return new Vocabulary(
                terms(entry.causes()),
                terms(entry.contraindications()),
                terms(entry.redFlags()),
                terms(entry.adaptations()),
                entry.attributes() == null ? Map.of() : attributes(entry.attributes()));
    }

    private static Map<Attribute, Mutability> attributes(AttributesEntry entry) {
        return Map.of(
                Attribute.CAUSE, mutability(entry.cause()),
                Attribute.PAIN_LEVEL, mutability(entry.painLevel()),
                Attribute.DURATION, mutability(entry.duration()),
                Attribute.PRESSURE, mutability(entry.pressure()),
                Attribute.HEAT, mutability(entry.heat()),
                Attribute.GOAL, mutability(entry.goal()));
    }

    private static Mutability mutability(@Nullable String change) {
        return change == null ? Mutability.FIXED : RuleParser.word(Mutability.class, change);
    }

    private static List<Term> terms(List<TermEntry> entries) {
        return entries.stream()
                .map(entry -> new Term(
                        entry.code(),
                        new Text(entry.name()),
                        new Text(entry.description()),
                        Objects.requireNonNullElse(entry.cites(), List.of()),
                        mutability(entry.change()),
                        Optional.ofNullable(entry.whenGone()).map(Text::new)))
                .toList();
    }

    static TriageWording wording(TriageEntry entry) {
        return new TriageWording(
                RuleParser.word(Triage.class, entry.code()), new Text(entry.title()), new Text(entry.message()));
    }

    static ModalityProfile profile(ModalityEntry entry) {
        return new ModalityProfile(
                RuleParser.word(Modality.class, entry.code()),
                new Text(entry.name()),
                Map.of(
                        Aspect.TECHNIQUE, cited(entry.technique()),
                        Aspect.PRESSURE, cited(entry.pressure()),
                        Aspect.PURPOSE, cited(entry.purpose()),
                        Aspect.UPPER_BACK_PAIN, cited(entry.upperBackPain()),
                        Aspect.COMFORT, cited(entry.comfort()),
                        Aspect.PREFERENCE, cited(entry.preference())));
    }

    private static Cited cited(CitedEntry entry) {
        return new Cited(new Text(entry.text()), entry.cites());
    }

    static Benefit benefit(BenefitEntry entry) {
        return new Benefit(
                entry.code(),
                new Text(entry.name()),
                new Text(entry.claim()),
                entry.modalities().stream()
                        .map(code -> RuleParser.word(Modality.class, code))
                        .toList(),
                entry.cites());
    }

    static Source source(SourceEntry entry) {
        return new Source(
                entry.id(),
                entry.kind(),
                new Text(entry.title()),
                new Text(entry.statement()),
                Optional.ofNullable(entry.address()),
                Objects.requireNonNullElse(entry.cites(), List.of()));
    }

    static Note note(NoteEntry entry) {
        return new Note(
                entry.id(), RuleParser.word(NoteRole.class, entry.role()), new Text(entry.text()), entry.cites());
    }
}
