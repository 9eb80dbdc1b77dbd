package massageadvisor.rules.proof;

import java.util.Optional;
import massageadvisor.rules.book.Invariant;
import massageadvisor.rules.book.Promise;
import massageadvisor.rules.engine.Verdict;

/** Searches for an input on which an invariant does not hold. */
public final class PromiseCheck {
    private PromiseCheck() {}

    /** The smallest such input, or empty if the invariant holds or no input of the book can match its condition. */
    public static Optional<Counterexample> refute(InputSpace space, Invariant invariant) {
        return invariant
                .whenIn(space.vocabulary())
                .flatMap(when -> space.find(when, outcome -> breaks(outcome, invariant.then())));
    }

    private static boolean breaks(DecisionSummary outcome, Promise promise) {
        return outcome.triage().compareTo(promise.triageAtLeast()) < 0
                || promise.contraindicated().stream().anyMatch(one -> outcome.verdict(one) != Verdict.CONTRAINDICATED)
                || promise.notOffered().stream().anyMatch(outcome::offers)
                || promise.notRecommended().stream().anyMatch(one -> outcome.verdict(one) == Verdict.RECOMMENDED);
    }
}
