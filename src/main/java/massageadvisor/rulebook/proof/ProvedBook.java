package massageadvisor.rulebook.proof;

import java.time.Clock;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rules.book.RuleBook;

/** A rule book that may decide, because every law was proved to hold for every input. */
public record ProvedBook(RuleBook book, ProofRecord proof, ProofTime time) {
    /** When the laws were proved. */
    public enum ProofTime {
        /** When the service was built: its record is about exactly this book and these laws. */
        BUILD,
        STARTUP
    }

    /**
     * Uses the proof of the build if that is about this book, and proves the laws now if it is not.
     *
     * @throws BadRuleBookException if a law does not hold or cannot be proved
     */
    public static ProvedBook of(RuleBook book, Clock clock) {
        return ProofRecord.findBuildRecord(book)
                .map(record -> new ProvedBook(book, record, ProofTime.BUILD))
                .orElseGet(() -> new ProvedBook(book, ProofRecord.prove(book, clock), ProofTime.STARTUP));
    }
}
