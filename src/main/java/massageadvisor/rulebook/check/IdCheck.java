package massageadvisor.rulebook.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import massageadvisor.rulebook.defect.Defects;
import massageadvisor.rulebook.parser.BookEntries;
import massageadvisor.rulebook.parser.Entries;
import massageadvisor.rulebook.parser.Entries.TermEntry;
import massageadvisor.rules.book.ContractLaws;
import massageadvisor.rules.book.NoteRole;
import massageadvisor.rules.proof.Law;
import massageadvisor.rules.proof.Verifier;
import massageadvisor.rules.vocabulary.Coded;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/** Every id and code is unique, and every entry that the engine or the contract requires exists. */
public final class IdCheck {
    private static final List<NoteRole> EXACTLY_ONE =
            List.of(NoteRole.DISCLAIMER, NoteRole.EVIDENCE_NOTE, NoteRole.RED_FLAGS_NOT_ASKED);

    /** Clients send these, whatever the book is. */
    private static final List<String> CONTRAINDICATIONS =
            List.of("diabetes", "circulatory-problems", "skin-sensitivity");

    private final Set<String> contractLawIds;
    private final Defects defects;

    public IdCheck(ContractLaws contractLaws, Defects defects) {
        this.contractLawIds =
                Verifier.contractLaws(contractLaws).stream().map(Law::id).collect(Collectors.toUnmodifiableSet());
        this.defects = defects;
    }

    public void check(BookEntries entries) {
        var ids = new HashSet<String>();
        entries.rules().forEach(rule -> requireUnique(ids, rule.entry().id(), rule.file()));
        entries.laws().forEach(law -> checkLaw(ids, law.id()));
        entries.notes().forEach(note -> requireUnique(ids, note.id(), "notes.yaml"));
        var sourceIds = new HashSet<String>();
        entries.sources()
                .forEach(source -> requireUnique(sourceIds, source.entry().id(), source.file()));
        var uncited = new HashSet<String>();
        entries.uncited().forEach(entry -> requireUnique(uncited, entry.id(), "uncited.yaml"));
        checkVocabulary(entries);
        var benefits = new HashSet<String>();
        entries.catalogue().benefits().forEach(benefit -> requireUnique(benefits, benefit.code(), "catalogue.yaml"));
        for (var role : EXACTLY_ONE) {
            long count = entries.notes().stream()
                    .filter(note -> note.role().equals(role.code()))
                    .count();
            if (count != 1) {
                defects.add(
                        "notes.yaml",
                        role.code(),
                        "the number of notes with this role is " + count + " instead of 1",
                        count == 0 ? "Add one" : "Remove all but one");
            }
        }
    }

    /** Whoever reads about a law of the contract must not find another one under its id. */
    private void checkLaw(Set<String> ids, String id) {
        if (contractLawIds.contains(id)) {
            defects.add("book.yaml", id, "a law of the contract has this id", "Choose another id");
        }
        requireUnique(ids, id, "book.yaml");
    }

    private void checkVocabulary(BookEntries entries) {
        var vocabulary = entries.vocabulary();
        var conditions = new HashSet<String>();
        requireUnique(conditions, vocabulary.contraindications());
        requireUnique(conditions, vocabulary.redFlags());
        requireUnique(new HashSet<>(), vocabulary.causes());
        requireUnique(new HashSet<>(), vocabulary.adaptations());
        requireAll(codes(Triage.values()), vocabulary.triage().stream().map(Entries.TriageEntry::code));
        requireAll(codes(Modality.values()), vocabulary.modalities().stream().map(Entries.ModalityEntry::code));
        requireAll(CONTRAINDICATIONS, vocabulary.contraindications().stream().map(TermEntry::code));
    }

    private void requireUnique(Set<String> seen, Collection<TermEntry> terms) {
        terms.forEach(term -> requireUnique(seen, term.code(), "vocabulary.yaml"));
    }

    private void requireUnique(Set<String> seen, String id, String file) {
        if (!seen.add(id)) {
            defects.add(file, id, "another entry has this id or code", "Choose another one");
        }
    }

    private static List<String> codes(Coded[] constants) {
        return Stream.of(constants).map(Coded::code).toList();
    }

    private void requireAll(List<String> required, Stream<String> found) {
        var codes = found.toList();
        for (var code : required) {
            if (!codes.contains(code)) {
                defects.add("vocabulary.yaml", code, "this code is missing", "Add an entry for it");
            }
        }
    }
}
