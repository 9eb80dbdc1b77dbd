package massageadvisor.rulebook.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import massageadvisor.rulebook.SmallBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTest {
    private static final ObjectMapper SORTED =
            new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    @TempDir
    Path folder;

    @Test
    void isSha256InHex() {
        assertThat(SmallBook.in(folder).read().digest()).matches("sha256:[0-9a-f]{64}");
    }

    /** The small book has no fraction and no letter beyond ASCII, so sorted keys are all that RFC 8785 asks for. */
    @Test
    void isOfAllFilesAsOneSortedJsonObject() throws IOException, NoSuchAlgorithmException {
        var files = new TreeMap<String, Object>();
        trees(SmallBook.in(folder)).forEach((name, tree) -> files.put(name, SORTED.convertValue(tree, Object.class)));
        var sha256 = MessageDigest.getInstance("SHA-256").digest(SORTED.writeValueAsBytes(files));

        var digest = SmallBook.in(folder).read().digest();

        assertThat(digest).isEqualTo("sha256:" + HexFormat.of().formatHex(sha256));
    }

    @Test
    void changesWithEveryText() {
        var files = trees(SmallBook.in(folder));
        var texts = files.values().stream()
                .flatMap(tree -> tree.findParents("en").stream())
                .toList();
        var digests = new HashSet<String>();
        digests.add(Digest.of(files));

        for (var text : texts) {
            var english = text.path("en").asText();
            ((ObjectNode) text).put("en", english + "!");
            digests.add(Digest.of(files));
            ((ObjectNode) text).put("en", english);
        }

        assertThat(texts).hasSizeGreaterThan(70);
        assertThat(digests).hasSize(texts.size() + 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    book.yaml               | 0.1.0                  | 0.1.1
                    rules/causes.yaml       | swedish: 3             | swedish: 4
                    rules/causes.yaml       | id: swedish-mild       | id: swedish-light
                    rules/causes.yaml       | cites: [S1, S2]        | cites: [S2, S1]
                    rules/health.yaml       | triage: urgent         | triage: emergency
                    rules/health.yaml       | basis: sourced         | basis: inferred
                    rules/health.yaml       | painLevel: 3           | painLevel: 2
                    vocabulary.yaml         | code: other-product    | code: another-product
                    sources/article.yaml    | kind: article          | kind: journal
                    sources/references.yaml | clinic.example         | hospital.example
                    notes.yaml              | cites: [EV1]           | cites: [CLINIC]
                    """)
    void changesWithWhatIsNoText(String file, String old, String replacement) throws IOException {
        var book = SmallBook.in(folder);
        var before = Digest.of(trees(book));

        book.replace(file, old, replacement);

        assertThat(Digest.of(trees(book))).isNotEqualTo(before);
    }

    @Test
    void changesWithARuleMore() throws IOException {
        var book = SmallBook.in(folder);
        var before = book.read().digest();
        var rule = book.text("rules/causes.yaml").replace("swedish-mild-tension", "swedish-again");

        book.write("rules/causes.yaml", book.text("rules/causes.yaml") + rule);

        assertThat(book.read().digest()).isNotEqualTo(before);
    }

    @Test
    void changesWithASourceMore() throws IOException {
        var book = SmallBook.in(folder);
        var before = book.read().digest();
        var source = "- {id: EV2, kind: finding, title: {en: \"A\"}, statement: {en: \"B\"}}\n";

        book.write("sources/references.yaml", book.text("sources/references.yaml") + source);

        assertThat(book.read().digest()).isNotEqualTo(before);
    }

    @Test
    void staysTheSameInAnotherStyleAndOrderOfKeys() throws IOException {
        var book = SmallBook.in(folder);
        var before = book.read().digest();

        for (var file : trees(book).entrySet()) {
            book.write(file.getKey(), "# Written by a program.\n" + reversed(file.getValue()));
        }

        assertThat(book.text("rules/causes.yaml")).contains("[{\"when\":").doesNotContain("- id:");
        assertThat(book.read().digest()).isEqualTo(before);
    }

    /** The order in which a person reads the rules is part of the book. */
    @Test
    void changesWithTheOrderOfTheRuleFiles() throws IOException {
        var book = SmallBook.in(folder);
        var before = book.read().digest();

        book.replace("book.yaml", "rules/causes.yaml, rules/health.yaml", "rules/health.yaml, rules/causes.yaml");

        assertThat(book.read().digest()).isNotEqualTo(before);
    }

    private static Map<String, JsonNode> trees(SmallBook book) {
        return BookFiles.read(BookFolder.onDisk(book.folder())).trees();
    }

    private static JsonNode reversed(JsonNode node) {
        if (node.isObject()) {
            var members = new TreeMap<String, JsonNode>(Comparator.reverseOrder());
            node.properties().forEach(member -> members.put(member.getKey(), reversed(member.getValue())));
            var object = SORTED.createObjectNode();
            members.forEach(object::set);
            return object;
        }
        if (node.isArray()) {
            var array = SORTED.createArrayNode();
            node.forEach(item -> array.add(reversed(item)));
            return array;
        }
        return node;
    }
}
