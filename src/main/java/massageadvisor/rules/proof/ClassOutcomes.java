package massageadvisor.rules.proof;

import java.util.HashMap;
import java.util.Map;
import massageadvisor.rules.Facts;
import massageadvisor.rules.RuleEngine;
import massageadvisor.rules.Vocabulary;
import massageadvisor.rules.proof.Reach.Reached;

/**
 * What the engine decides on the inputs of one class. Inputs of one standing are decided alike, so the engine is asked
 * once for each standing, on the smallest report that leads there.
 */
final class ClassOutcomes {
    private final Facts attributes;
    private final RuleEngine engine;
    private final Vocabulary vocabulary;
    private final Map<Standing, Outcome> outcomes = new HashMap<>();

    ClassOutcomes(Facts attributes, RuleEngine engine, Vocabulary vocabulary) {
        this.attributes = attributes;
        this.engine = engine;
        this.vocabulary = vocabulary;
    }

    Outcome of(Reached reached) {
        return outcomes.computeIfAbsent(
                reached.standing(),
                same -> Outcome.of(engine.decide(reached.report().on(attributes, vocabulary))));
    }

    Outcome[] of(Reach reach) {
        return reach.reached().stream().map(this::of).toArray(Outcome[]::new);
    }
}
