package massageadvisor.rulebook.parser;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import massageadvisor.rulebook.parser.Entries.AttributesEntry;
import massageadvisor.rulebook.parser.Entries.BenefitEntry;
import massageadvisor.rulebook.parser.Entries.CitedEntry;
import massageadvisor.rulebook.parser.Entries.ModalityEntry;
import massageadvisor.rulebook.parser.Entries.NoteEntry;
import massageadvisor.rulebook.parser.Entries.SourceEntry;
import massageadvisor.rulebook.parser.Entries.TermEntry;
import massageadvisor.rulebook.parser.Entries.TriageEntry;
import massageadvisor.rulebook.parser.Entries.VocabularyEntry;
import massageadvisor.rules.book.Aspect;
import massageadvisor.rules.book.Benefit;
import massageadvisor.rules.book.Cited;
import massageadvisor.rules.book.ModalityProfile;
import massageadvisor.rules.book.Note;
import massageadvisor.rules.book.NoteRole;
import massageadvisor.rules.book.Source;
import massageadvisor.rules.book.TriageWording;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Mutability;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Text;
import massageadvisor.rules.vocabulary.Triage;
import massageadvisor.rules.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Builds the vocabulary and the texts around the rules from entries that match the schema. */
public final class CatalogueParser {
    private CatalogueParser() {}

    public static Vocabulary vocabulary(VocabularyEntry entry) {
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
        return change == null ? Mutability.FIXED : RuleParser.constant(Mutability.class, change);
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

    public static TriageWording wording(TriageEntry entry) {
        return new TriageWording(
                RuleParser.constant(Triage.class, entry.code()), new Text(entry.title()), new Text(entry.message()));
    }

    public static ModalityProfile profile(ModalityEntry entry) {
        return new ModalityProfile(
                RuleParser.constant(Modality.class, entry.code()),
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

    public static Benefit benefit(BenefitEntry entry) {
        return new Benefit(
                entry.code(),
                new Text(entry.name()),
                new Text(entry.claim()),
                entry.modalities().stream()
                        .map(code -> RuleParser.constant(Modality.class, code))
                        .toList(),
                entry.cites());
    }

    public static Source source(SourceEntry entry) {
        return new Source(
                entry.id(),
                entry.kind(),
                new Text(entry.title()),
                new Text(entry.statement()),
                Optional.ofNullable(entry.address()),
                Objects.requireNonNullElse(entry.cites(), List.of()));
    }

    public static Note note(NoteEntry entry) {
        return new Note(
                entry.id(), RuleParser.constant(NoteRole.class, entry.role()), new Text(entry.text()), entry.cites());
    }
}
