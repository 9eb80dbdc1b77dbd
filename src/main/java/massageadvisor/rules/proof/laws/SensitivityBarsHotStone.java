package massageadvisor.rules.proof.laws;

import java.util.List;
import java.util.Optional;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.book.Promise;
import massageadvisor.rules.proof.Counterexample;
import massageadvisor.rules.proof.InputSpace;
import massageadvisor.rules.proof.Law;
import massageadvisor.rules.proof.PromiseCheck;
import massageadvisor.rules.vocabulary.Modality;

/** Law 3 of the contract; of a book that lacks one of the codes it says nothing about that code. */
public final class SensitivityBarsHotStone implements Law {
    private static final List<String> CODES = List.of("diabetes", "circulatory-problems", "skin-sensitivity");

    @Override
    public String id() {
        return "sensitivity-bars-hot-stone";
    }

    @Override
    public String statement() {
        return "Diabetes, circulatory problems or skin sensitivity contraindicate hot stone massage.";
    }

    @Override
    public Optional<Counterexample> refute(InputSpace space) {
        var codes =
                CODES.stream().filter(space.vocabulary()::isContraindication).toList();
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        return PromiseCheck.refute(
                space,
                Condition.ANY.withContraindications(new CodeCondition(codes, List.of())),
                Promise.contraindicated(Modality.HOT_STONE));
    }
}
