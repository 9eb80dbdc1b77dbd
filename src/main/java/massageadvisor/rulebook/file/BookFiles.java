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

/** The files of a book as JSON trees, each checked against the schema. */
public final class BookFiles {
    /** The files that every book has; each is named after its definition in the schema. */
    private static final List<String> REQUIRED = List.of("vocabulary", "catalogue", "notes", "uncited", "interview");

    public static final String CONTRACT_LAWS = "contract-laws.yaml";

    private static final Pattern YAML = Pattern.compile(".+\\.ya?ml");

    private final BookFolder folder;
    private final BookSchema schema = new BookSchema();
    private final Map<String, JsonNode> trees = new LinkedHashMap<>();
    private final List<Defect> defects = new ArrayList<>();

    private BookFiles(BookFolder folder) {
        this.folder = folder;
    }

    /**
     * Reads the files that every book has, and those that {@code book.yaml} lists.
     *
     * @throws BadRuleBookException with the defects of all files, if a file is missing, not listed or not YAML, or does
     *     not match the schema
     */
    public static BookFiles read(BookFolder folder) {
        var files = new BookFiles(folder);
        files.add("book.yaml", "book", "Correct the name of the folder, or add the file");
        files.throwIfDefective();
        REQUIRED.forEach(name -> files.add(name + ".yaml", name, "Add it: every book has this file"));
        files.addListed("rules");
        files.addListed("sources");
        files.throwIfDefective();
        return files;
    }

    /**
     * Reads the file with the laws of the contract, which is not part of any book.
     *
     * @throws BadRuleBookException if it is missing or not YAML, or does not match the schema
     */
    public static BookFiles readContractLaws(BookFolder folder) {
        var files = new BookFiles(folder);
        files.add(CONTRACT_LAWS, "contract-laws", "Add it: no book may decide without these laws");
        files.throwIfDefective();
        return files;
    }

    /** A file that is not listed is refused, because its author would believe that it is part of the book. */
    private void addListed(String key) {
        var listed = listedInBook(key);
        listed.forEach(name -> add(name, key, "Add it, or remove it from book.yaml"));
        folder.list(key).stream()
                .filter(name -> YAML.matcher(name).matches() && !listed.contains(name))
                .forEach(name -> defects.add(new Defect(
                        name,
                        "the file",
                        "book.yaml does not list it",
                        "List it in book.yaml under " + key + ", or delete it")));
    }

    private void add(String file, String definition, String remedyIfMissing) {
        var bytes = folder.find(file);
        if (bytes.isEmpty()) {
            defects.add(new Defect(file, "the file", "it is missing in " + folder.location(), remedyIfMissing));
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

    /** The files that {@code book.yaml} lists under this key, in the same order. */
    public List<String> listedInBook(String key) {
        var names = new ArrayList<String>();
        tree("book.yaml").path(key).forEach(name -> names.add(name.asText()));
        return names;
    }

    public JsonNode tree(String file) {
        return trees.getOrDefault(file, MissingNode.getInstance());
    }

    /** Each tree under the name of its file. */
    public Map<String, JsonNode> trees() {
        return trees;
    }
}
