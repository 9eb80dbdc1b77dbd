package massageadvisor.rulebook.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import massageadvisor.rulebook.defect.BadRuleBookException;

/** Where the files of a book are found by their names inside the book. */
public interface BookFolder {
    /** The file's bytes, or nothing if there is no such file. */
    Optional<byte[]> find(String name);

    /** The names of the files right inside a folder of the book; none if there is no such folder. */
    List<String> list(String folder);

    /** Where this is, for the people who run the service. */
    String place();

    /** The book in the jar, which decides unless another is configured. */
    static BookFolder builtIn() {
        return onClassPath("rules/upper-back-pain");
    }

    /** A folder on the class path, such as {@code rules/upper-back-pain}, whose files cannot be listed. */
    static BookFolder onClassPath(String folder) {
        return new ClassPathFolder(folder);
    }

    /** A folder of the file system. A name that leads out of it is not found. */
    static BookFolder onDisk(Path folder) {
        return new DiskFolder(folder);
    }

    /**
     * The books of a folder of the file system, one in each folder inside it whose name does not begin with a dot, by
     * name.
     *
     * @throws BadRuleBookException if there is no such folder, or it cannot be read
     */
    static List<BookFolder> allOnDisk(Path folder) {
        return DiskFolder.all(folder);
    }
}
