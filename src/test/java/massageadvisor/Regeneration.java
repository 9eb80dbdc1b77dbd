package massageadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Generated files: compared with what they should be, or written anew with {@code -Dregenerate}. */
public final class Regeneration {
    private static final String REMEDY = "%s is stale: run mvn verify -Dregenerate and review the difference";

    private Regeneration() {}

    public static boolean isOn() {
        return System.getProperty("regenerate") != null;
    }

    /** Compares the text of a file of the repository, line by line. */
    public static void check(Path file, String expected) throws IOException {
        if (isOn()) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }
        assertThat(file).as(REMEDY, file).exists();
        assertThat(Files.readString(file)).as(REMEDY, file).isEqualTo(expected);
    }
}
