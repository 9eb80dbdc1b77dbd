package massageadvisor.rules.proof;

import java.util.Optional;
import massageadvisor.rules.Invariant;

/** An invariant that a book states of itself. */
record InvariantOfBook(Invariant invariant) implements Law {
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
        return PromiseKept.refute(space, invariant.when(), invariant.then());
    }
}
