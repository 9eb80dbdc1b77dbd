package massageadvisor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who adds a condition as the page says has a book that the service takes, and the decision that the page names. */
class ChangeARuleIT {
    static final Path PAGE = Path.of("docs/how-to/change-a-rule.md");

    @TempDir
    Path folder;

    @Test
    void leadsToTheNewRule() throws Exception {
        var reader = new PageRun(folder);
        var book = reader.repository().resolve("src/main/resources/rules/upper-back-pain");
        var toAdd = Block.of(PAGE).stream().filter(block -> block.is("yaml")).toList();
        assertThat(toAdd).hasSize(3);
        replace(
                book.resolve("vocabulary.yaml"),
                "(  - code: burn\n(.+\n)+?)(?=  - code)",
                "$1" + toAdd.get(0).text());
        replace(
                book.resolve("interview.yaml"),
                "    codes: \\[skin-infection.*\n",
                toAdd.get(1).text());
        Files.writeString(
                book.resolve("rules/contraindications-skin.yaml"),
                "\n" + toAdd.get(2).text(),
                StandardOpenOption.APPEND);
        replace(book.resolve("book.yaml"), "version: 1.0.0", "version: 1.1.0");

        reader.run(PAGE);
    }

    private static void replace(Path file, String pattern, String replacement) throws Exception {
        var before = Files.readString(file);
        var after = before.replaceFirst(pattern, replacement);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(file, after);
    }
}
