package massageadvisor.rulebook.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import massageadvisor.rulebook.defect.Findings;
import massageadvisor.rulebook.parser.BookEntries;
import massageadvisor.rulebook.parser.Entries;
import massageadvisor.rulebook.parser.Entries.TermEntry;
import massageadvisor.rules.book.NoteRole;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/** Every id and code stands once, and everything that the engine or the contract needs a word for has one. */
public final class IdCheck {
    private static final List<NoteRole> ONCE =
            List.of(NoteRole.DISCLAIMER, NoteRole.EVIDENCE_NOTE, NoteRole.RED_FLAGS_NOT_ASKED);

    /** Clients send these whatever the book. */
    private static final List<String> CONTRAINDICATIONS =
            List.of("diabetes", "circulatory-problems", "skin-sensitivity");

    private final Findings findings;

    public IdCheck(Findings findings) {
        this.findings = findings;
    }

    public void check(BookEntries entries) {
        var ids = new HashSet<String>();
        entries.rules().forEach(rule -> once(ids, rule.entry().id(), rule.file()));
        entries.laws().forEach(law -> once(ids, law.id(), "book.yaml"));
        entries.notes().forEach(note -> once(ids, note.id(), "notes.yaml"));
        var sourceIds = new HashSet<String>();
        entries.sources().forEach(source -> once(sourceIds, source.entry().id(), source.file()));
        var uncited = new HashSet<String>();
        entries.uncited().forEach(entry -> once(uncited, entry.id(), "uncited.yaml"));
        checkVocabulary(entries);
        var benefits = new HashSet<String>();
        entries.catalogue().benefits().forEach(benefit -> once(benefits, benefit.code(), "catalogue.yaml"));
        for (var role : ONCE) {
            long count = entries.notes().stream()
                    .filter(note -> note.role().equals(role.code()))
                    .count();
            if (count != 1) {
                findings.add(
                        "notes.yaml", role.code(), "there are " + count + " notes of this role", "Keep exactly one");
            }
        }
    }

    private void checkVocabulary(BookEntries entries) {
        var vocabulary = entries.vocabulary();
        var conditions = new HashSet<String>();
        once(conditions, vocabulary.contraindications());
        once(conditions, vocabulary.redFlags());
        once(new HashSet<>(), vocabulary.causes());
        once(new HashSet<>(), vocabulary.adaptations());
        complete(codes(Triage.values()), vocabulary.triage().stream().map(Entries.TriageEntry::code));
        complete(codes(Modality.values()), vocabulary.modalities().stream().map(Entries.ModalityEntry::code));
        complete(CONTRAINDICATIONS, vocabulary.contraindications().stream().map(TermEntry::code));
    }

    private void once(Set<String> seen, Collection<TermEntry> terms) {
        terms.forEach(term -> once(seen, term.code(), "vocabulary.yaml"));
    }

    private void once(Set<String> seen, String id, String file) {
        if (!seen.add(id)) {
            findings.add(file, id, "this id or code stands a second time", "Give each its own");
        }
    }

    private static List<String> codes(Coded[] words) {
        return Stream.of(words).map(Coded::code).toList();
    }

    private void complete(List<String> needed, Stream<String> given) {
        var codes = given.toList();
        for (var code : needed) {
            if (!codes.contains(code)) {
                findings.add("vocabulary.yaml", code, "this code is missing", "Add an entry for it");
            }
        }
    }
}
