package massageadvisor.rules.proof.diff;

import java.util.List;
import java.util.function.Predicate;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.vocabulary.Term;

/** Causes, codes and rules of a book, in the order of the book; rules by id. */
public record BookParts(
        List<String> causes, List<String> contraindications, List<String> redFlags, List<String> rules) {
    public BookParts {
        causes = List.copyOf(causes);
        contraindications = List.copyOf(contraindications);
        redFlags = List.copyOf(redFlags);
        rules = List.copyOf(rules);
    }

    /** The parts of one book that the other does not have; also a code that is of another kind there. */
    static BookParts onlyIn(RuleBook book, RuleBook other) {
        var words = book.vocabulary();
        var others = other.vocabulary();
        return new BookParts(
                without(words.causes(), others::isCause),
                without(words.contraindications(), others::isContraindication),
                without(words.redFlags(), others::isRedFlag),
                ids(book).stream().filter(id -> !ids(other).contains(id)).toList());
    }

    private static List<String> without(List<Term> terms, Predicate<String> isInOther) {
        return terms.stream().map(Term::code).filter(isInOther.negate()).toList();
    }

    private static List<String> ids(RuleBook book) {
        return book.rules().stream().map(Rule::id).toList();
    }

    public boolean isEmpty() {
        return causes.isEmpty() && contraindications.isEmpty() && redFlags.isEmpty() && rules.isEmpty();
    }
}
