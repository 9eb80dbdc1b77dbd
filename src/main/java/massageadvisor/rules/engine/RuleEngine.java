package massageadvisor.rules.engine;

/**
 * Decides intakes by the rules of one book, by the procedure of the contract (section 3).
 *
 * <p>Pure and immutable: equal facts always get equal decisions, no method fails for facts of the book's vocabulary,
 * and any number of threads may share an engine. A decision takes well below a microsecond; see
 * docs/explanation/performance.md.
 */
public final class RuleEngine {
    private final CompiledRuleBook book;
    private final CompletenessCheck completeness;

    public RuleEngine(CompiledRuleBook book) {
        this.book = book;
        this.completeness = new CompletenessCheck(book);
    }

    /** Triage, the verdict of every modality, and the rules behind them. Facts left out count as not said. */
    public Decision decide(Facts facts) {
        var firing = book.index().firing(facts);
        int[] points = book.effects().points(firing.all());
        return new Decision(book, firing, Verdicts.of(book.effects().combined(firing), points), points);
    }

    /** What the facts leave out and could still change the decision: over all answers together, not one at a time. */
    public Completeness completeness(Facts facts) {
        return completeness.of(facts);
    }
}
