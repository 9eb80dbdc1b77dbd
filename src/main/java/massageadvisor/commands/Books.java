package massageadvisor.commands;

import java.nio.file.Path;
import java.util.List;
import massageadvisor.rulebook.RuleBookReader;
import massageadvisor.rulebook.file.BookFolder;
import massageadvisor.rules.book.RuleBook;

/** Reads the rule books given as arguments. */
final class Books {
    private static final String BUILT_IN = "built-in";

    private Books() {}

    /** Whether these are as many books: an empty argument or an unknown option is not a folder. */
    static boolean are(List<String> arguments, int count) {
        return arguments.size() == count
                && arguments.stream().noneMatch(argument -> argument.isBlank() || argument.startsWith("-"));
    }

    /**
     * Reads the book in a folder, or the built-in one.
     *
     * @throws massageadvisor.rulebook.defect.BadRuleBookException if it has defects
     */
    static RuleBook read(String argument) {
        return RuleBookReader.read(
                argument.equals(BUILT_IN) ? BookFolder.builtIn() : BookFolder.onDisk(Path.of(argument)));
    }
}
