package massageadvisor.http.catalogue;

import java.util.List;
import massageadvisor.rulebook.ProofRecord;
import massageadvisor.rules.RuleBook;

/**
 * What was proved about a book: each of these laws holds, for each of these inputs. The number of inputs is a string,
 * since it is greater than a number of JSON can be relied on to be.
 */
record VerificationBody(BookBody ruleBook, String inputs, long milliseconds, List<ProofRecord.ProvedLaw> laws) {
    record BookBody(String version, String digest) {}

    static VerificationBody of(RuleBook book, ProofRecord proof) {
        return new VerificationBody(
                new BookBody(book.version(), proof.digest()),
                proof.inputs().toString(),
                proof.milliseconds(),
                proof.laws());
    }
}
