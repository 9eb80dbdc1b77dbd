package massageadvisor.rulebook.proof;

import java.time.Clock;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rules.book.RuleBook;

/** A rule book that may decide, because every law holds for every input. */
public record ProvedBook(RuleBook book, ProofRecord proof) {
    /**
     * Takes the proof from the record of the build, or proves the book now.
     *
     * @throws BadRuleBookException if a law does not hold, or if the proof is impossible
     */
    public static ProvedBook of(RuleBook book, Clock clock) {
        return new ProvedBook(book, ProofRecord.ofTheBuild(book).orElseGet(() -> ProofRecord.prove(book, clock)));
    }
}
