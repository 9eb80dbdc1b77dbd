package massageadvisor.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the files of a book are found by their names inside the book. */
@FunctionalInterface
public interface BookFolder {
    /** The file's bytes, or nothing if there is no such file. */
    Optional<byte[]> find(String name);

    /** A folder on the class path, such as {@code rules/upper-back-pain}. */
    static BookFolder onClassPath(String folder) {
        return name -> {
            var loader = Thread.currentThread().getContextClassLoader();
            try (var in = loader.getResourceAsStream(folder + "/" + name)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** A folder of the file system. A name that leads out of it is not found. */
    static BookFolder onDisk(Path folder) {
        var root = folder.toAbsolutePath().normalize();
        return name -> {
            var file = root.resolve(name).normalize();
            if (!file.startsWith(root) || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            try {
                return Optional.of(Files.readAllBytes(file));
            } catch (IOException e) {
                throw new BadRuleBookException(List.of(new Defect(
                        name, "the whole file", "it cannot be read", "Make it readable for the service's user")));
            }
        };
    }
}
