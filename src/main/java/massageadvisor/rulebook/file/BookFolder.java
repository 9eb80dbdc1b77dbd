package massageadvisor.rulebook.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import massageadvisor.rulebook.defect.BadRuleBookException;

/** A folder with the files of a book, on disk or on the class path. */
public interface BookFolder {
    /** The contents of a file, by its name relative to the folder; empty if there is no such file. */
    Optional<byte[]> find(String name);

    /** The names of the files directly inside a subfolder; none if there is no such subfolder. */
    List<String> list(String subfolder);

    /** Where the folder is, for messages to people. */
    String location();

    /** The book in the jar, which decides unless another book is configured. */
    static BookFolder builtIn() {
        return onClassPath("rules/upper-back-pain");
    }

    /** The folder in the jar with the files that apply to every book. */
    static BookFolder shared() {
        return onClassPath("rules");
    }

    /** A folder on the class path, such as {@code rules/upper-back-pain}. Its files cannot be listed. */
    static BookFolder onClassPath(String folder) {
        return new ClassPathFolder(folder);
    }

    /** A folder on disk. A file outside it is never found, whatever its name. */
    static BookFolder onDisk(Path folder) {
        return new DiskFolder(folder);
    }

    /**
     * All books in a folder on disk, sorted by name: each subfolder is a book, unless its name begins with a dot.
     *
     * @throws BadRuleBookException if the folder does not exist or cannot be read
     */
    static List<BookFolder> allOnDisk(Path folder) {
        return DiskFolder.all(folder);
    }
}
