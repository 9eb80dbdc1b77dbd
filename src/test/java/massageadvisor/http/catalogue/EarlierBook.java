package massageadvisor.http.catalogue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import massageadvisor.rulebook.ChangedBook;
import massageadvisor.rulebook.RuleBookReader;
import massageadvisor.rules.book.RuleBook;

/** An earlier version of the built-in book, which the service of all HTTP tests knows: one red flag asked for less. */
@QuarkusTestResource(EarlierBook.class)
public class EarlierBook implements QuarkusTestResourceLifecycleManager {
    static final String VERSION = "0.9.0";
    private static final Path FOLDER = Path.of("target", "other-rule-books").toAbsolutePath();
    private static final Path BOOK = FOLDER.resolve("earlier");

    static RuleBook read() {
        return RuleBookReader.read(new ChangedBook(BOOK).asBook());
    }

    @Override
    public Map<String, String> start() {
        ChangedBook.in(BOOK)
                .withVersion(VERSION)
                .replace(
                        "rules/red-flags-refer.yaml",
                        "id: red-flag-morning-stiffness",
                        "triage: provider-first",
                        "triage: provider-advised");
        return Map.of("massage-advisor.rule-book.others", FOLDER.toString());
    }

    @Override
    public void stop() {
        // The next start of the service in this run writes it anew.
    }
}
