package massageadvisor.rulebook.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import massageadvisor.rulebook.defect.Defects;
import massageadvisor.rulebook.parser.BookEntries;
import massageadvisor.rulebook.parser.Entries.CitedEntry;
import massageadvisor.rulebook.parser.Entries.ModalityEntry;
import org.jspecify.annotations.Nullable;

/**
 * Every citation refers to a source, and every statement of the article is either cited or listed in
 * {@code uncited.yaml}, but not both.
 */
public final class CitationCheck {
    private static final String STATEMENT = "S[0-9]+";

    private final Defects defects;
    private final Set<String> cited = new HashSet<>();
    private final Set<String> known;

    public CitationCheck(BookEntries entries, Defects defects) {
        this.defects = defects;
        this.known =
                entries.sources().stream().map(source -> source.entry().id()).collect(Collectors.toSet());
    }

    public void check(BookEntries entries) {
        entries.rules()
                .forEach(rule ->
                        cites(rule.file(), rule.entry().id(), rule.entry().cites()));
        entries.notes().forEach(note -> cites("notes.yaml", note.id(), note.cites()));
        entries.catalogue().benefits().forEach(one -> cites("catalogue.yaml", one.code(), one.cites()));
        var vocabulary = entries.vocabulary();
        Stream.of(vocabulary.causes(), vocabulary.contraindications(), vocabulary.redFlags())
                .flatMap(List::stream)
                .forEach(term -> cites("vocabulary.yaml", term.code(), term.cites()));
        vocabulary.modalities().forEach(this::cites);
        checkStatements(entries);
        entries.sources()
                .forEach(source ->
                        cites(source.file(), source.entry().id(), source.entry().cites()));
    }

    private void cites(ModalityEntry modality) {
        Stream.of(
                        modality.technique(),
                        modality.pressure(),
                        modality.purpose(),
                        modality.upperBackPain(),
                        modality.comfort(),
                        modality.preference())
                .map(CitedEntry::cites)
                .forEach(ids -> cites("vocabulary.yaml", modality.code(), ids));
    }

    private void cites(String file, String location, @Nullable Collection<String> ids) {
        for (var id : ids == null ? List.<String>of() : ids) {
            cited.add(id);
            if (!known.contains(id)) {
                defects.add(
                        file,
                        location,
                        "it cites " + id + ", which is not a source of this book",
                        "Add the source, or cite another");
            }
        }
    }

    /** Citations in sources do not count: findings and conflicts refer to statements without using them in the book. */
    private void checkStatements(BookEntries entries) {
        var uncited = new HashSet<String>();
        for (var entry : entries.uncited()) {
            uncited.add(entry.id());
            if (!known.contains(entry.id()) || !entry.id().matches(STATEMENT)) {
                defects.add("uncited.yaml", entry.id(), "there is no such statement", "Remove the entry");
            }
            if (cited.contains(entry.id())) {
                defects.add("uncited.yaml", entry.id(), "the statement is cited", "Remove the entry");
            }
        }
        for (var source : entries.sources()) {
            var id = source.entry().id();
            if (id.matches(STATEMENT) && !cited.contains(id) && !uncited.contains(id)) {
                defects.add(
                        source.file(),
                        id,
                        "nothing cites this statement",
                        "Cite it, or list it in uncited.yaml with a reason");
            }
        }
    }
}
