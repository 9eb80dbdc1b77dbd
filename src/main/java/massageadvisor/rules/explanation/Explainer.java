package massageadvisor.rules.explanation;

import java.util.EnumMap;
import java.util.List;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.EffectIndex;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleEngine;
import massageadvisor.rules.engine.RuleIndex;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.explanation.counterfactual.Changes;
import massageadvisor.rules.explanation.counterfactual.CodeWays;
import massageadvisor.rules.explanation.counterfactual.CounterfactualExplainer;
import massageadvisor.rules.explanation.counterfactual.TriageIncrease;
import massageadvisor.rules.explanation.nearmiss.NearMissFinder;
import massageadvisor.rules.explanation.whatif.OpenAnswers;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Explains decisions by the rules of one book. Pure and immutable, so that any number of threads may share it. */
public final class Explainer {
    private final List<Rule> rules;
    private final Vocabulary vocabulary;
    private final RuleEngine engine;
    private final RuleIndex index;
    private final EffectIndex fold;
    private final CodeWays codeWays;
    private final CounterfactualExplainer leastChange;
    private final NearMissFinder nearMisses;
    private final TriageIncrease triageRise;

    public Explainer(List<Rule> rules, Vocabulary vocabulary) {
        this.rules = List.copyOf(rules);
        this.vocabulary = vocabulary;
        this.engine = new RuleEngine(this.rules, vocabulary);
        this.index = new RuleIndex(this.rules, vocabulary);
        this.fold = new EffectIndex(this.rules);
        this.codeWays = new CodeWays(this.rules, vocabulary);
        this.leastChange = new CounterfactualExplainer(this.rules, vocabulary);
        this.nearMisses = new NearMissFinder(this.rules, index, vocabulary);
        this.triageRise = new TriageIncrease(this.rules, vocabulary, index, fold, codeWays);
    }

    public Explanation explain(Facts facts) {
        var decision = engine.decide(facts);
        var toOffer = new EnumMap<Modality, Changes>(Modality.class);
        for (var modality : Modality.values()) {
            if (decision.verdict(modality).compareTo(Verdict.SUITABLE) > 0) {
                toOffer.put(modality, leastChange.toOffer(modality, facts));
            }
        }
        return new Explanation(
                decision,
                nearMisses.of(facts),
                toOffer,
                triageRise.of(facts),
                leastChange.toLowerTriage(facts),
                new OpenAnswers(rules, vocabulary, index, fold, codeWays, facts).all());
    }
}
