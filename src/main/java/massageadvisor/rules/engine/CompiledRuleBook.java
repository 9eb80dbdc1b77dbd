package massageadvisor.rules.engine;

import java.util.List;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.Vocabulary;

/**
 * Rules with the indexes over them, built once and shared by the engine, the explanations, the interview and the proof.
 * Immutable, so that any number of threads may share it. Rules are numbered by their order in the book.
 */
public final class CompiledRuleBook {
    private final List<Rule> rules;
    private final Vocabulary vocabulary;
    private final List<CodeClauses> clauses;
    private final RuleIndex index;
    private final EffectIndex effects;

    /**
     * Compiles rules.
     *
     * @throws IllegalArgumentException if a rule uses a code that the vocabulary does not have
     */
    public CompiledRuleBook(List<Rule> rules, Vocabulary vocabulary) {
        this.rules = List.copyOf(rules);
        this.vocabulary = vocabulary;
        this.clauses = rules.stream()
                .map(rule -> CodeClauses.of(rule.when(), vocabulary))
                .toList();
        this.index = new RuleIndex(this.rules, clauses, vocabulary);
        this.effects = new EffectIndex(this.rules);
    }

    public List<Rule> rules() {
        return rules;
    }

    /** These rules, in the order of the book. */
    public List<Rule> rules(RuleSet some) {
        return some.stream().mapToObj(rules::get).toList();
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What a rule requires of codes. */
    public CodeClauses clauses(int rule) {
        return clauses.get(rule);
    }

    public RuleIndex index() {
        return index;
    }

    public EffectIndex effects() {
        return effects;
    }

    public RuleSet noRules() {
        return RuleSet.none(rules.size());
    }

    public CodeSet noCodes() {
        return CodeSet.none(vocabulary.codeCount());
    }
}
