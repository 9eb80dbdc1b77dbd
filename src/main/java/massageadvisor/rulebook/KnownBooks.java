package massageadvisor.rulebook;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rulebook.defect.Defect;
import massageadvisor.rulebook.file.BookFolder;
import massageadvisor.rulebook.proof.ProvedBook;
import massageadvisor.rules.book.RuleBook;

/** The rule books that can be told about: the one in force, and others that decided before or may decide later. */
public final class KnownBooks {
    /** The one in force first. */
    private final List<ProvedBook> books;

    private KnownBooks(List<ProvedBook> books) {
        this.books = List.copyOf(books);
    }

    /** A book that has been read, and where. */
    private record Placed(BookFolder folder, RuleBook book) {
        ProvedBook prove(Clock clock) {
            try {
                return ProvedBook.of(book, clock);
            } catch (BadRuleBookException e) {
                throw e.of(folder);
            }
        }
    }

    /**
     * Reads and proves the books of these folders, each as strictly as any other.
     *
     * @param folders the first has the book in force
     * @throws BadRuleBookException for the first that is refused, with its place; also if two different books have the
     *     same version, by which answers name their book
     */
    public static KnownBooks read(List<BookFolder> folders, Clock clock) {
        var byVersion = new LinkedHashMap<String, Placed>();
        for (var folder : folders) {
            add(read(folder), byVersion);
        }
        return new KnownBooks(
                byVersion.values().stream().map(one -> one.prove(clock)).toList());
    }

    private static Placed read(BookFolder folder) {
        try {
            return new Placed(folder, RuleBookReader.read(folder));
        } catch (BadRuleBookException e) {
            throw e.of(folder);
        }
    }

    private static void add(Placed one, Map<String, Placed> byVersion) {
        var version = one.book().version();
        var same = byVersion.putIfAbsent(version, one);
        if (same != null && !same.book().digest().equals(one.book().digest())) {
            var defect = new Defect(
                    "book.yaml",
                    "version",
                    version + " is also the version of another book, in "
                            + same.folder().place(),
                    "Give one of them another version: by it callers find the book of an answer");
            throw new BadRuleBookException(List.of(defect)).of(one.folder());
        }
    }

    public ProvedBook inForce() {
        return books.get(0);
    }

    /** All of them, the one in force first. */
    public List<ProvedBook> list() {
        return books;
    }
}
