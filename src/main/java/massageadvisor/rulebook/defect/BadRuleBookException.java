package massageadvisor.rulebook.defect;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import massageadvisor.rulebook.file.BookFolder;
import org.jspecify.annotations.Nullable;

/** A rule book that is refused as a whole; the message names every defect with file, place and remedy. */
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

    /** The same, with the place of the book: where there are several, a file's name does not tell which is meant. */
    public BadRuleBookException of(BookFolder folder) {
        return new BadRuleBookException("The rule book in " + folder.place(), defects, getCause());
    }

    public List<Defect> defects() {
        return defects;
    }
}
