package massageadvisor.rules.explanation;

import java.util.EnumMap;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleEngine;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.explanation.counterfactual.Changes;
import massageadvisor.rules.explanation.counterfactual.CounterfactualExplainer;
import massageadvisor.rules.explanation.counterfactual.TriageIncrease;
import massageadvisor.rules.explanation.nearmiss.NearMissFinder;
import massageadvisor.rules.explanation.whatif.OpenAnswers;
import massageadvisor.rules.vocabulary.Modality;

/**
 * Explains the decision about an intake by the rules of one book: near misses, counterfactuals, and what open questions
 * could change.
 *
 * <p>Pure and immutable: equal facts always get equal explanations in the same order, and any number of threads may
 * share an explainer. An explanation takes milliseconds at worst, most of it for many unsure codes; see
 * docs/explanation/performance.md.
 */
public final class Explainer {
    private final CompiledRuleBook book;
    private final RuleEngine engine;
    private final CounterfactualExplainer counterfactuals;
    private final NearMissFinder nearMisses;
    private final TriageIncrease triageIncrease;

    public Explainer(CompiledRuleBook book) {
        this.book = book;
        this.engine = new RuleEngine(book);
        this.counterfactuals = new CounterfactualExplainer(book);
        this.nearMisses = new NearMissFinder(book);
        this.triageIncrease = new TriageIncrease(book);
    }

    /** Explains the decision that {@link RuleEngine#decide} makes about the same facts. */
    public Explanation explain(Facts facts) {
        var decision = engine.decide(facts);
        var toOffer = new EnumMap<Modality, Changes>(Modality.class);
        for (var modality : Modality.values()) {
            if (decision.verdict(modality).compareTo(Verdict.SUITABLE) > 0) {
                toOffer.put(modality, counterfactuals.toOffer(modality, facts));
            }
        }
        return new Explanation(
                decision,
                nearMisses.of(facts),
                toOffer,
                triageIncrease.of(facts),
                counterfactuals.toLowerTriage(facts),
                new OpenAnswers(book, facts).all());
    }
}
