package massageadvisor.rules.proof;

import java.util.HashMap;
import java.util.Map;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleEngine;
import massageadvisor.rules.proof.ReachableEffects.Reached;
import massageadvisor.rules.vocabulary.Vocabulary;

/**
 * What the engine decides on the inputs of one class. Inputs with equal combined effects are decided alike, so the
 * engine decides once for each, on the smallest report that leads there.
 */
final class ClassDecisions {
    private final Facts attributes;
    private final RuleEngine engine;
    private final Vocabulary vocabulary;
    private final Map<EffectPair, DecisionSummary> outcomes = new HashMap<>();

    ClassDecisions(Facts attributes, RuleEngine engine, Vocabulary vocabulary) {
        this.attributes = attributes;
        this.engine = engine;
        this.vocabulary = vocabulary;
    }

    DecisionSummary of(Reached reached) {
        return outcomes.computeIfAbsent(
                reached.effects(),
                same -> DecisionSummary.of(engine.decide(reached.report().on(attributes, vocabulary))));
    }

    DecisionSummary[] of(ReachableEffects reach) {
        return reach.reached().stream().map(this::of).toArray(DecisionSummary[]::new);
    }
}
