package massageadvisor.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** The system does not run programs from this place, such as a disk that is mounted with {@code noexec}. */
final class NotExecutableException extends IOException {
    NotExecutableException(Path folder) {
        super("programs in " + folder + " cannot be executed");
    }
}
