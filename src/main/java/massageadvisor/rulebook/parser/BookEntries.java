package massageadvisor.rulebook.parser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import massageadvisor.rulebook.file.BookFiles;
import massageadvisor.rulebook.parser.Entries.BookEntry;
import massageadvisor.rulebook.parser.Entries.CatalogueEntry;
import massageadvisor.rulebook.parser.Entries.ContractLawEntry;
import massageadvisor.rulebook.parser.Entries.InterviewEntry;
import massageadvisor.rulebook.parser.Entries.LawEntry;
import massageadvisor.rulebook.parser.Entries.NoteEntry;
import massageadvisor.rulebook.parser.Entries.RuleEntry;
import massageadvisor.rulebook.parser.Entries.SourceEntry;
import massageadvisor.rulebook.parser.Entries.UncitedEntry;
import massageadvisor.rulebook.parser.Entries.VocabularyEntry;

/** All entries of a book. Those that may be in any of several files have the name of their file. */
public record BookEntries(
        BookEntry book,
        VocabularyEntry vocabulary,
        CatalogueEntry catalogue,
        List<InFile<RuleEntry>> rules,
        List<NoteEntry> notes,
        List<InFile<SourceEntry>> sources,
        List<UncitedEntry> uncited,
        InterviewEntry interview) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** An entry and its file. */
    public record InFile<T>(String file, T entry) {}

    public static BookEntries of(BookFiles files) {
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

    public static List<ContractLawEntry> contractLaws(BookFiles files) {
        return list(files.tree(BookFiles.CONTRACT_LAWS), ContractLawEntry.class);
    }

    public List<LawEntry> laws() {
        return Objects.requireNonNullElse(book.laws(), List.of());
    }

    private static <T> List<InFile<T>> all(BookFiles files, String key, Class<T> type) {
        return files.listedInBook(key).stream()
                .flatMap(file -> list(files.tree(file), type).stream().map(entry -> new InFile<>(file, entry)))
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
            throw new IllegalStateException("an entry matches the schema but not " + type.getSimpleName(), e);
        }
    }
}
