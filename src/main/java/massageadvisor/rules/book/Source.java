package massageadvisor.rules.book;

import java.util.List;
import java.util.Optional;
import massageadvisor.rules.vocabulary.Text;

/**
 * What a rule, a note or a description rests on.
 *
 * @param kind such as {@code article}, {@code journal}, {@code finding} or {@code conflict}
 * @param statement what it says, in the book's words
 * @param cites the sources of a finding or a conflict
 */
public record Source(String id, String kind, Text title, Text statement, Optional<String> address, List<String> cites) {
    public Source {
        cites = List.copyOf(cites);
    }
}
