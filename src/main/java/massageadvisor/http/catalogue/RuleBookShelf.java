package massageadvisor.http.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import massageadvisor.application.NotFoundException;
import massageadvisor.http.catalogue.CatalogueBody.ItemsBody;
import massageadvisor.rulebook.RuleBookRegistry;
import massageadvisor.rulebook.proof.ProvedBook;
import massageadvisor.rules.book.RuleBook;

/** All known rule books by version, each serialized once. */
record RuleBookShelf(Representation list, Representation current, Map<String, Shelved> byVersion) {
    /** A book with its representations. */
    record Shelved(RuleBook book, Representation rules, Representation verification) {}

    record KnownBookBody(String id, String version, String digest, String title, boolean current) {}

    static RuleBookShelf of(RuleBookRegistry known, ObjectMapper mapper) {
        var byVersion = new LinkedHashMap<String, Shelved>();
        for (var proved : known.list()) {
            byVersion.put(
                    proved.book().version(),
                    new Shelved(
                            proved.book(),
                            Representation.of(RuleBookWriter.write(proved.book()), mapper),
                            Representation.of(VerificationBody.of(proved), mapper)));
        }
        return new RuleBookShelf(
                Representation.of(new ItemsBody(items(known)), mapper),
                find(known.current().book().version(), byVersion).rules(),
                byVersion);
    }

    private static List<KnownBookBody> items(RuleBookRegistry known) {
        return known.list().stream()
                .map(ProvedBook::book)
                .map(book -> new KnownBookBody(
                        book.id(),
                        book.version(),
                        book.digest(),
                        book.title().english(),
                        book.version().equals(known.current().book().version())))
                .toList();
    }

    Shelved get(String version) {
        return find(version, byVersion);
    }

    private static Shelved find(String version, Map<String, Shelved> byVersion) {
        var shelved = byVersion.get(version);
        if (shelved == null) {
            throw new NotFoundException("There is no rule book with this version. GET /v1/rule-books lists all known"
                    + " rule books, and GET /v1/rule-books/current returns the current one.");
        }
        return shelved;
    }
}
