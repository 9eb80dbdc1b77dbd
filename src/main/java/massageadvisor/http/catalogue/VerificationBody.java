package massageadvisor.http.catalogue;

import java.util.List;
import massageadvisor.http.catalogue.RuleBookBody.BookBody;
import massageadvisor.rulebook.proof.AnalysisRecord;
import massageadvisor.rulebook.proof.ProofRecord.ProvedLaw;
import massageadvisor.rulebook.proof.ProvedBook;

/**
 * What was proved about a book: each of these laws holds, for each of these inputs. The number of inputs is a string,
 * since it is greater than a number of JSON can be relied on to be.
 */
record VerificationBody(
        BookBody ruleBook, String inputs, long milliseconds, List<ProvedLaw> laws, AnalysisRecord analysis) {
    static VerificationBody of(ProvedBook known) {
        var proof = known.proof();
        return new VerificationBody(
                BookBody.of(known.book()),
                proof.inputs().toString(),
                proof.milliseconds(),
                proof.laws(),
                proof.analysis());
    }
}
