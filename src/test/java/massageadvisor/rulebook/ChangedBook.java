package massageadvisor.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import massageadvisor.rulebook.file.BookFolder;

/** A copy of the built-in book in a folder of a test, in which texts are replaced. */
public record ChangedBook(Path folder) {
    public static final Path BUILT_IN = Path.of("src/main/resources/rules/upper-back-pain");

    /** The copy; files that were left over in the folder are gone. */
    public static ChangedBook in(Path folder) {
        try (var files = Files.walk(BUILT_IN)) {
            clear(Files.createDirectories(folder));
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = folder.resolve(BUILT_IN.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
            return new ChangedBook(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    public ChangedBook withVersion(String version) {
        return replace("book.yaml", "version:", BuiltInBook.BOOK.version(), version);
    }

    /** Replaces one text of one file, which has to stand there after a mark. */
    public ChangedBook replace(String name, String mark, String old, String replacement) {
        try {
            var file = folder.resolve(name);
            var text = Files.readString(file);
            int at = text.indexOf(old, text.indexOf(mark));
            if (at < 0) {
                throw new IllegalArgumentException(name + " does not have " + old);
            }
            Files.writeString(file, text.substring(0, at) + replacement + text.substring(at + old.length()));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public BookFolder asBook() {
        return BookFolder.onDisk(folder);
    }
}
