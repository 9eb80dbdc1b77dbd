package massageadvisor.rulebook.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rulebook.defect.Defect;

/** The files of a book as trees, each checked against the schema. */
public final class BookFiles {
    /** Each file has the name of its definition. */
    private static final List<String> FIXED = List.of("vocabulary", "catalogue", "notes", "uncited", "interview");

    private static final Pattern YAML = Pattern.compile(".+\\.ya?ml");

    private final BookFolder folder;
    private final BookSchema schema = new BookSchema();
    private final Map<String, JsonNode> trees = new LinkedHashMap<>();
    private final List<Defect> defects = new ArrayList<>();

    private BookFiles(BookFolder folder) {
        this.folder = folder;
    }

    /**
     * All files that {@code book.yaml} names, and the fixed ones.
     *
     * @throws BadRuleBookException if a file is missing, is not named, is no YAML or breaks the schema; with the
     *     defects of all files
     */
    public static BookFiles read(BookFolder folder) {
        var files = new BookFiles(folder);
        files.add("book.yaml", "book", "Correct the name of the folder, or add the file");
        files.throwIfDefective();
        FIXED.forEach(name -> files.add(name + ".yaml", name, "Add it: every book has one"));
        files.addNamed("rules");
        files.addNamed("sources");
        files.throwIfDefective();
        return files;
    }

    /** What stands in a folder unnamed would be taken for a part of the book by its author alone. */
    private void addNamed(String key) {
        var named = namedInBook(key);
        named.forEach(name -> add(name, key, "Add it, or take it out of book.yaml"));
        folder.list(key).stream()
                .filter(name -> YAML.matcher(name).matches() && !named.contains(name))
                .forEach(name -> defects.add(new Defect(
                        name,
                        "the file",
                        "book.yaml does not name it",
                        "Name it in book.yaml under " + key + ", or take it away")));
    }

    private void add(String file, String definition, String remedyIfMissing) {
        var bytes = folder.find(file);
        if (bytes.isEmpty()) {
            defects.add(new Defect(file, "the file", "it is missing in " + folder.place(), remedyIfMissing));
            return;
        }
        try {
            var tree = YamlReader.read(file, bytes.get());
            defects.addAll(schema.check(file, definition, tree));
            trees.put(file, tree);
        } catch (BadRuleBookException e) {
            defects.addAll(e.defects());
        }
    }

    private void throwIfDefective() {
        if (!defects.isEmpty()) {
            throw new BadRuleBookException(defects);
        }
    }

    /** The file names that {@code book.yaml} lists under this key, in its order. */
    public List<String> namedInBook(String key) {
        var names = new ArrayList<String>();
        tree("book.yaml").path(key).forEach(name -> names.add(name.asText()));
        return names;
    }

    public JsonNode tree(String file) {
        return trees.getOrDefault(file, MissingNode.getInstance());
    }

    /** All trees by file name. */
    public Map<String, JsonNode> trees() {
        return trees;
    }
}
