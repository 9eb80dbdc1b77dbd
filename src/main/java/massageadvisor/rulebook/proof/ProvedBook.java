package massageadvisor.rulebook.proof;

import java.time.Clock;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rules.book.RuleBook;

/** A rule book that may decide, because every law was proved to hold for every input. */
public record ProvedBook(RuleBook book, ProofRecord proof) {
    /**
     * Uses the proof of the build if that is about this book, and proves the laws now if it is not.
     *
     * @throws BadRuleBookException if a law does not hold or cannot be proved
     */
    public static ProvedBook of(RuleBook book, Clock clock) {
        return new ProvedBook(book, ProofRecord.findBuildRecord(book).orElseGet(() -> ProofRecord.prove(book, clock)));
    }
}
