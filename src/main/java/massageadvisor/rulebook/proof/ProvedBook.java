package massageadvisor.rulebook.proof;

import java.time.Clock;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rules.book.RuleBook;

/** A rule book that may decide: it was read whole, and every law holds for every input. */
public record ProvedBook(RuleBook book, ProofRecord proof) {
    /**
     * Takes what the build has proved about the book, or proves it now.
     *
     * @throws BadRuleBookException if a law does not hold, or if nobody can tell
     */
    public static ProvedBook of(RuleBook book, Clock clock) {
        return new ProvedBook(book, ProofRecord.ofTheBuild(book).orElseGet(() -> ProofRecord.prove(book, clock)));
    }
}
