package massageadvisor.rules.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A code that a book defines, with its name and what it means, asks or instructs, and the sources of that.
 *
 * @param whenGone how a person knows that it has passed; only mutable terms have it
 */
public record Term(
        String code, Text name, Text description, List<String> cites, Mutability mutability, Optional<Text> whenGone) {
    public Term {
        cites = List.copyOf(cites);
        if ((mutability == Mutability.MUTABLE) != whenGone.isPresent()) {
            throw new IllegalArgumentException(code + " is " + mutability + ", and whenGone is " + whenGone);
        }
    }

    /** A term that is fixed. */
    public Term(String code, Text name, Text description, List<String> cites) {
        this(code, name, description, cites, Mutability.FIXED, Optional.empty());
    }
}
