package massageadvisor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about a PostgreSQL of one's own says what the files say. The embedded database is made by the same file. */
class OwnPostgresqlPageTest {
    private static final Path PAGE = Path.of("docs/how-to/run-on-your-own-postgresql.md");
    private static final Path STATEMENTS = Path.of("src/main/resources/db/create-database.sql");
    private static final Path COMPOSE = Path.of("src/main/docker/compose.yaml");

    @Test
    void showsTheStatementsAsTheyAreRun() throws IOException {
        assertThat(block("sql")).isEqualTo(Files.readString(STATEMENTS));
    }

    @Test
    void showsTheLogSettingsThatTheComposeFileMakes() throws IOException {
        assertThat(Files.readString(COMPOSE).lines().filter(line -> line.contains("- -c")))
                .map(line -> line.strip().substring("- -c".length()).replace("=", " = "))
                .containsExactlyElementsOf(block("ini").lines().toList());
    }

    /** The one block of code of the page that is in this language. */
    private static String block(String language) throws IOException {
        var blocks = Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
                .matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(blocks).as(language).hasSize(1);
        return blocks.get(0);
    }
}
