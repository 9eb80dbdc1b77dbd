package massageadvisor.http.catalogue;

import java.util.List;
import massageadvisor.http.catalogue.RuleBookBody.BookBody;
import massageadvisor.rulebook.proof.AnalysisRecord;
import massageadvisor.rulebook.proof.ProofRecord.ProvedLaw;
import massageadvisor.rulebook.proof.ProvedBook;

/**
 * The verification of a book: the laws that hold for every input. The number of inputs is a string, because it exceeds
 * the safe range of JSON numbers.
 */
record VerificationBody(
        BookBody ruleBook, String inputs, long milliseconds, List<ProvedLaw> laws, AnalysisRecord analysis) {
    static VerificationBody of(ProvedBook proved) {
        var proof = proved.proof();
        return new VerificationBody(
                BookBody.of(proved.book()),
                proof.inputs().toString(),
                proof.milliseconds(),
                proof.laws(),
                proof.analysis());
    }
}
