package massageadvisor.rules.proof;

import java.util.Optional;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.book.Promise;
import massageadvisor.rules.engine.Verdict;

/** What a law has to do that promises something under a condition. */
public final class PromiseCheck {
    private PromiseCheck() {}

    public static Optional<Counterexample> refute(InputSpace space, Condition when, Promise then) {
        return space.find(when, outcome -> breaks(outcome, then));
    }

    private static boolean breaks(DecisionSummary outcome, Promise promise) {
        return outcome.triage().compareTo(promise.triageAtLeast()) < 0
                || promise.contraindicated().stream().anyMatch(one -> outcome.verdict(one) != Verdict.CONTRAINDICATED)
                || promise.notOffered().stream().anyMatch(outcome::offers)
                || promise.notRecommended().stream().anyMatch(one -> outcome.verdict(one) == Verdict.RECOMMENDED);
    }
}
