package massageadvisor.rules.proof.laws;

import java.util.Optional;
import massageadvisor.rules.book.Invariant;
import massageadvisor.rules.proof.Counterexample;
import massageadvisor.rules.proof.InputSpace;
import massageadvisor.rules.proof.Law;
import massageadvisor.rules.proof.PromiseCheck;

/** A law that is data, of the contract or of a book: see {@link Invariant}. */
public record InvariantLaw(Invariant invariant) implements Law {
    @Override
    public String id() {
        return invariant.id();
    }

    @Override
    public String statement() {
        return invariant.statement().english();
    }

    @Override
    public Optional<Counterexample> refute(InputSpace space) {
        return PromiseCheck.refute(space, invariant);
    }
}
