package massageadvisor.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import massageadvisor.rulebook.Entries.BookEntry;
import massageadvisor.rulebook.Entries.CatalogueEntry;
import massageadvisor.rulebook.Entries.InterviewEntry;
import massageadvisor.rulebook.Entries.LawEntry;
import massageadvisor.rulebook.Entries.NoteEntry;
import massageadvisor.rulebook.Entries.RuleEntry;
import massageadvisor.rulebook.Entries.SourceEntry;
import massageadvisor.rulebook.Entries.UncitedEntry;
import massageadvisor.rulebook.Entries.VocabularyEntry;

/** All entries of a book, each with the file it stands in. */
record BookEntries(
        BookEntry book,
        VocabularyEntry vocabulary,
        CatalogueEntry catalogue,
        List<In<RuleEntry>> rules,
        List<NoteEntry> notes,
        List<In<SourceEntry>> sources,
        List<UncitedEntry> uncited,
        InterviewEntry interview) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** An entry and its file. */
    record In<T>(String file, T entry) {}

    static BookEntries of(BookFiles files) {
        return new BookEntries(
                bind(files.tree("book.yaml"), BookEntry.class),
                bind(files.tree("vocabulary.yaml"), VocabularyEntry.class),
                bind(files.tree("catalogue.yaml"), CatalogueEntry.class),
                all(files, "rules", RuleEntry.class),
                list(files.tree("notes.yaml"), NoteEntry.class),
                all(files, "sources", SourceEntry.class),
                list(files.tree("uncited.yaml"), UncitedEntry.class),
                bind(files.tree("interview.yaml"), InterviewEntry.class));
    }

    List<LawEntry> laws() {
        return Objects.requireNonNullElse(book.laws(), List.of());
    }

    private static <T> List<In<T>> all(BookFiles files, String key, Class<T> type) {
        return files.namedInBook(key).stream()
                .flatMap(file -> list(files.tree(file), type).stream().map(entry -> new In<>(file, entry)))
                .toList();
    }

    private static <T> List<T> list(JsonNode tree, Class<T> type) {
        var list = new ArrayList<T>();
        tree.forEach(node -> list.add(bind(node, type)));
        return list;
    }

    private static <T> T bind(JsonNode tree, Class<T> type) {
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the schema passed what " + type.getSimpleName() + " does not hold", e);
        }
    }
}
