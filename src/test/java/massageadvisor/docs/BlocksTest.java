package massageadvisor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands are in blocks of their own, so that the test that runs them misses none. */
class BlocksTest {
    private static final Set<String> LANGUAGES =
            Set.of(Block.COMMANDS, Block.OUTPUT, "text", "json", "yaml", "sql", "ini", "js", "nginx");
    private static final Pattern COMMAND =
            Pattern.compile("(?m)^ *(curl|java -|mvn|docker|psql|pg_\\w+|export|mkdir|cp|tar) |^ {4}(curl|java|mvn) ");

    @TempDir
    Path folder;

    static Iterable<Path> pages() throws IOException {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void haveALanguageThatSaysWhatTheyAre(Path page) throws IOException {
        assertThat(Block.of(page)).allSatisfy(block -> {
            assertThat(block.language()).isIn(LANGUAGES);
            if (!block.is(Block.COMMANDS)) {
                assertThat(block.text()).doesNotContainPattern(COMMAND);
            }
        });
        assertThat(Files.readString(page).replaceAll("(?ms)^ *```.*?^ *```$", ""))
                .doesNotContainPattern(COMMAND);
    }

    /** Also where the programs to run them are missing. */
    @ParameterizedTest
    @MethodSource("pages")
    void areCommandsThatTheShellCanRead(Path page) throws IOException, InterruptedException {
        for (var block : Block.of(page)) {
            if (block.is(Block.COMMANDS)) {
                var script = Files.writeString(folder.resolve("block.sh"), block.text());
                var shell = new ProcessBuilder("bash", "-n", script.toString()).start();
                assertThat(shell.waitFor()).as(block.text()).isZero();
            }
        }
    }
}
