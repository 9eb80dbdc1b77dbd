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

/**
 * All configured rule books, read and proved at startup: the current one, which decides, and others to look up and
 * compare, such as earlier books. Immutable, so several threads may use it.
 */
public final class RuleBookRegistry {
    /** The current book first. */
    private final List<ProvedBook> books;

    private RuleBookRegistry(List<ProvedBook> books) {
        this.books = List.copyOf(books);
    }

    /** A book and the folder it was read from. */
    private record LocatedBook(BookFolder folder, RuleBook book) {
        ProvedBook prove(Clock clock) {
            try {
                return ProvedBook.of(book, clock);
            } catch (BadRuleBookException e) {
                throw e.in(folder);
            }
        }
    }

    /**
     * Reads and proves the books in these folders, all of them equally strictly.
     *
     * @param folders the folder of the current book first; books in two folders may be identical
     * @throws BadRuleBookException for the first book that is refused, with its folder; also if two different books
     *     have the same version, because an answer names its book by version
     */
    public static RuleBookRegistry read(List<BookFolder> folders, Clock clock) {
        var byVersion = new LinkedHashMap<String, LocatedBook>();
        for (var folder : folders) {
            add(read(folder), byVersion);
        }
        return new RuleBookRegistry(
                byVersion.values().stream().map(one -> one.prove(clock)).toList());
    }

    private static LocatedBook read(BookFolder folder) {
        try {
            return new LocatedBook(folder, RuleBookReader.read(folder));
        } catch (BadRuleBookException e) {
            throw e.in(folder);
        }
    }

    private static void add(LocatedBook one, Map<String, LocatedBook> byVersion) {
        var version = one.book().version();
        var same = byVersion.putIfAbsent(version, one);
        if (same != null && !same.book().digest().equals(one.book().digest())) {
            var defect = new Defect(
                    "book.yaml",
                    "version",
                    "another book also has the version " + version + ": the one in "
                            + same.folder().location(),
                    "Change one of the versions, because an answer names its book by version");
            throw new BadRuleBookException(List.of(defect)).in(one.folder());
        }
    }

    /** The book that decides. */
    public ProvedBook current() {
        return books.get(0);
    }

    /** All books, the current one first. */
    public List<ProvedBook> list() {
        return books;
    }
}
