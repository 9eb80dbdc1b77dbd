package massageadvisor.rulebook.check;

import java.util.HashSet;
import java.util.Set;
import massageadvisor.rulebook.defect.Defects;
import massageadvisor.rulebook.file.BookFiles;
import massageadvisor.rulebook.parser.Entries.ContractLawEntry;
import massageadvisor.rules.proof.Law;
import massageadvisor.rules.proof.laws.ProcedureLaws;

/** Each law of the contract has a number and an id of its own, also among the laws that are code. */
public final class ContractLawCheck {
    private final Defects defects;
    private final ContradictionCheck contradictions;
    private final Set<Integer> numbers = new HashSet<>(ProcedureLaws.BY_NUMBER.keySet());
    private final Set<String> ids = new HashSet<>();

    public ContractLawCheck(Defects defects) {
        this.defects = defects;
        this.contradictions = new ContradictionCheck(defects);
        ProcedureLaws.BY_NUMBER.values().stream().map(Law::id).forEach(ids::add);
    }

    /** Checks the entries one after the other, each against those before it. */
    public void check(ContractLawEntry law) {
        if (!numbers.add(law.number())) {
            add(law, "another law has the number " + law.number(), "Use its number in the contract");
        }
        if (!ids.add(law.id())) {
            add(law, "another law of the contract has this id", "Choose another id");
        }
        contradictions.check(BookFiles.CONTRACT_LAWS, law.id(), law.always().when());
    }

    private void add(ContractLawEntry law, String problem, String remedy) {
        defects.add(BookFiles.CONTRACT_LAWS, law.id(), problem, remedy);
    }
}
