package massageadvisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import massageadvisor.rulebook.file.BookFolder;
import massageadvisor.rules.book.RuleBook;

/** The smallest good rule book in a folder of a test, where defects are laid over it. */
public record SmallBook(Path folder) {
    public static SmallBook in(Path folder) {
        var book = new SmallBook(folder);
        book.layOver(books().resolve("small"));
        return book;
    }

    /** The folder of the books that the tests read. */
    public static Path books() {
        try {
            return Path.of(SmallBook.class.getResource("/books").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public SmallBook layOver(Path files) {
        try (var all = Files.walk(files)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var target = folder.resolve(files.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    public SmallBook write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    /** Replaces the first occurrence, which has to be there. */
    public SmallBook replace(String file, String old, String replacement) throws IOException {
        var text = text(file);
        assertThat(text).contains(old);
        int at = text.indexOf(old);
        return write(file, text.substring(0, at) + replacement + text.substring(at + old.length()));
    }

    public RuleBook read() {
        return RuleBookReader.read(BookFolder.onDisk(folder));
    }
}
