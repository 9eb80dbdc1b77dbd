package massageadvisor.rulebook.defect;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import massageadvisor.rulebook.file.BookFolder;
import org.jspecify.annotations.Nullable;

/** A rule book is refused as a whole. The message lists every defect with its file, location and remedy. */
public final class BadRuleBookException extends RuntimeException {
    private final transient List<Defect> defects;

    public BadRuleBookException(List<Defect> defects) {
        this("The rule book", defects, null);
    }

    public BadRuleBookException(Defect defect, IOException cause) {
        this("The rule book", List.of(defect), cause);
    }

    private BadRuleBookException(String book, List<Defect> defects, @Nullable Throwable cause) {
        super(message(book, defects), cause);
        this.defects = List.copyOf(defects);
    }

    private static String message(String book, List<Defect> defects) {
        return defects.stream()
                .map(Defect::toString)
                .collect(Collectors.joining("\n  ", book + " is refused:\n  ", ""));
    }

    /** The same, with the folder of the book: if several books are read, the name of a file is ambiguous. */
    public BadRuleBookException in(BookFolder folder) {
        return new BadRuleBookException("The rule book in " + folder.location(), defects, getCause());
    }

    public List<Defect> defects() {
        return defects;
    }
}
