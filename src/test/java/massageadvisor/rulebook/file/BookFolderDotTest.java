package massageadvisor.rulebook.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder that normalises to nothing is the working directory. Runs in the project's folder, where pom.xml is. */
class BookFolderDotTest {
    @ParameterizedTest
    @ValueSource(strings = {"", ".", "./", "src/.."})
    void findsAFileInTheWorkingDirectory(String folder) {
        assertThat(BookFolder.onDisk(Path.of(folder)).find("pom.xml")).isPresent();
    }
}
