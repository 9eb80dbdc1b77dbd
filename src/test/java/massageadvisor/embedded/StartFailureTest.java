package massageadvisor.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said about failures as PostgreSQL and the JVM report them. */
class StartFailureTest {
    @TempDir
    Path folder;

    static Stream<Arguments> known() {
        return Stream.of(
                Arguments.of(program("FATAL:  could not write lock file: No space left on device"), "free space"),
                Arguments.of(new FileSystemException("/d", null, "Read-only file system"), "read-only"),
                Arguments.of(new AccessDeniedException("/d"), "Change its owner"),
                Arguments.of(new FileSystemException("/d", null, "Operation not permitted"), "Change its owner"),
                Arguments.of(program("FATAL:  data directory \"/d\" has wrong ownership"), "Change its owner"),
                Arguments.of(program("initdb: error: cannot be run as root"), "as root"),
                Arguments.of(program("\"root\" execution of the PostgreSQL server is not permitted."), "as root"),
                Arguments.of(program("could not look up effective user ID 12345: user does not exist"), "/etc/passwd"),
                Arguments.of(new NotExecutableException(Path.of("/d")), "noexec"));
    }

    @ParameterizedTest
    @MethodSource("known")
    void explainsAKnownCause(Exception failure, String explanation) {
        assertThat(StartFailure.of(failure, folder).reason())
                .contains(explanation)
                .doesNotContain("\n");
    }

    @Test
    void quotesTheLastLinesOfAnUnknownCause() {
        var reason = StartFailure.of(program("1\n2\n\n3\nFATAL:  no such thing"), folder)
                .reason();

        assertThat(reason)
                .contains("pg_ctl ended with status 1", "\n  2\n  3\n  FATAL:  no such thing\n", folder.toString())
                .doesNotContain("\n  1\n");
        assertThat(StartFailure.of(new IOException("odd"), folder).reason())
                .contains("odd", "MASSAGE_ADVISOR_DATA_DIR");
    }

    private static ProgramFailedException program(String output) {
        return new ProgramFailedException("pg_ctl", 1, output);
    }
}
