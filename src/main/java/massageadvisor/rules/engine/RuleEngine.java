package massageadvisor.rules.engine;

import java.util.List;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Decides intakes by the rules of one book. Pure, so that any number of threads may share it. */
public final class RuleEngine {
    private final RulesByEffect rules;
    private final RuleIndex index;
    private final Conclusions conclusions;
    private final CompletenessCheck openQuestions;

    /**
     * An engine for these rules.
     *
     * @throws IllegalArgumentException if a rule uses a code that the vocabulary does not have
     */
    public RuleEngine(List<Rule> rules, Vocabulary vocabulary) {
        var inOrder = List.copyOf(rules);
        this.rules = new RulesByEffect(inOrder);
        this.index = new RuleIndex(inOrder, vocabulary);
        var fold = new EffectIndex(inOrder);
        this.conclusions = new Conclusions(inOrder, vocabulary, index, fold);
        this.openQuestions = new CompletenessCheck(index, fold);
    }

    public Decision decide(Facts facts) {
        var firing = index.firing(facts);
        return new Decision(rules, firing, conclusions.of(facts, firing));
    }

    public Completeness completeness(Facts facts) {
        return openQuestions.completeness(facts);
    }
}
