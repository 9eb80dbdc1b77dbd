package massageadvisor.rules.proof;

import java.util.List;
import java.util.Optional;
import massageadvisor.rules.CodeCondition;
import massageadvisor.rules.Condition;
import massageadvisor.rules.Modality;
import massageadvisor.rules.Promise;

/** Law 3 of the contract; of a book that lacks one of the codes it says nothing about that code. */
final class SensitivityBarsHotStone implements Law {
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
        return PromiseKept.refute(
                space,
                Condition.ANY.withContraindications(new CodeCondition(codes, List.of())),
                Promise.contraindicated(Modality.HOT_STONE));
    }
}
