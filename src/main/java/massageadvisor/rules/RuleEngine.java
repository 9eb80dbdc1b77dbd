package massageadvisor.rules;

import java.util.List;

/** Decides intakes by the rules of one book. Pure, so that any number of threads may share it. */
public final class RuleEngine {
    private final List<Rule> rules;
    private final RuleIndex index;
    private final Conclusions conclusions;
    private final OpenQuestions openQuestions;

    /**
     * An engine for these rules.
     *
     * @throws IllegalArgumentException if a rule uses a code that the vocabulary does not have
     */
    public RuleEngine(List<Rule> rules, Vocabulary vocabulary) {
        this.rules = List.copyOf(rules);
        this.index = new RuleIndex(this.rules, vocabulary);
        var fold = new Fold(this.rules);
        this.conclusions = new Conclusions(this.rules, vocabulary, index, fold);
        this.openQuestions = new OpenQuestions(index, fold);
    }

    public Decision decide(Facts facts) {
        var firing = index.firing(facts);
        return new Decision(rules, firing, conclusions.of(facts, firing));
    }

    public Completeness completeness(Facts facts) {
        return openQuestions.completeness(facts);
    }
}
