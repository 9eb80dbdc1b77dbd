package massageadvisor.docs;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands of the pages work as written, one after the other, and print what the pages show. */
class CommandsIT {
    @TempDir
    Path folder;

    static Iterable<Path> pages() throws IOException {
        return Pages.runnable().stream()
                .filter(page -> !page.equals(ChangeARuleIT.PAGE))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void doWhatThePageSays(Path page) throws Exception {
        new PageRun(folder).run(page);
    }
}
