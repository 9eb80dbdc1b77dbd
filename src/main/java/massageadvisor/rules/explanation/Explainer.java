package massageadvisor.rules.explanation;

import java.util.EnumMap;
import java.util.List;
import massageadvisor.rules.Facts;
import massageadvisor.rules.Fold;
import massageadvisor.rules.Modality;
import massageadvisor.rules.Rule;
import massageadvisor.rules.RuleEngine;
import massageadvisor.rules.RuleIndex;
import massageadvisor.rules.Verdict;
import massageadvisor.rules.Vocabulary;

/** Explains decisions by the rules of one book. Pure and immutable, so that any number of threads may share it. */
public final class Explainer {
    private final List<Rule> rules;
    private final Vocabulary vocabulary;
    private final RuleEngine engine;
    private final RuleIndex index;
    private final Fold fold;
    private final CodeWays codeWays;
    private final LeastChange leastChange;
    private final NearMisses nearMisses;
    private final TriageRise triageRise;

    public Explainer(List<Rule> rules, Vocabulary vocabulary) {
        this.rules = List.copyOf(rules);
        this.vocabulary = vocabulary;
        this.engine = new RuleEngine(this.rules, vocabulary);
        this.index = new RuleIndex(this.rules, vocabulary);
        this.fold = new Fold(this.rules);
        this.codeWays = new CodeWays(this.rules, vocabulary);
        this.leastChange = new LeastChange(this.rules, vocabulary);
        this.nearMisses = new NearMisses(this.rules, index, vocabulary);
        this.triageRise = new TriageRise(this.rules, vocabulary, index, fold, codeWays);
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
