package massageadvisor.rulebook;

import massageadvisor.rulebook.file.BookFolder;
import massageadvisor.rules.book.RuleBook;

/** The rule book that is shipped, read once. */
public final class BuiltInBook {
    public static final RuleBook BOOK = RuleBookReader.read(BookFolder.builtIn());

    private BuiltInBook() {}
}
