package massageadvisor.rulebook;

import massageadvisor.rulebook.file.BookFolder;
import massageadvisor.rules.book.ContractLaws;

/**
 * The laws of the contract that are shipped, read once without the built-in book, which knows three modalities only.
 */
public final class BuiltInContractLaws {
    public static final ContractLaws LAWS = ContractLawsReader.read(BookFolder.shared());

    private BuiltInContractLaws() {}
}
