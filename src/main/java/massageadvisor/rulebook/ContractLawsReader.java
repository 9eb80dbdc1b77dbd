package massageadvisor.rulebook;

import java.util.TreeMap;
import massageadvisor.rulebook.check.ContractLawCheck;
import massageadvisor.rulebook.defect.Defects;
import massageadvisor.rulebook.file.BookFiles;
import massageadvisor.rulebook.file.BookFolder;
import massageadvisor.rulebook.file.Digest;
import massageadvisor.rulebook.parser.BookEntries;
import massageadvisor.rulebook.parser.RuleParser;
import massageadvisor.rules.book.ContractLaws;
import massageadvisor.rules.book.Invariant;

/** Reads the laws of the contract that are data, as strictly as a book: all of them or none. */
final class ContractLawsReader {
    private ContractLawsReader() {}

    /**
     * The laws in {@code contract-laws.yaml} of a folder.
     *
     * @throws massageadvisor.rulebook.defect.BadRuleBookException if the file is missing, breaks the schema, or
     *     contradicts itself or the laws that are code
     */
    static ContractLaws read(BookFolder folder) {
        var files = BookFiles.readContractLaws(folder);
        var entries = BookEntries.contractLaws(files);
        var defects = new Defects();
        var check = new ContractLawCheck(defects);
        entries.forEach(check::check);
        defects.throwIfAny();
        var byNumber = new TreeMap<Integer, Invariant>();
        entries.forEach(entry -> byNumber.put(entry.number(), RuleParser.invariant(entry.law())));
        return new ContractLaws(Digest.of(files.trees()), byNumber);
    }
}
