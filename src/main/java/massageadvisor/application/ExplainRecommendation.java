package massageadvisor.application;

import jakarta.inject.Singleton;
import massageadvisor.intake.ReceivedIntake;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.engine.RuleEngine;
import massageadvisor.rules.explanation.Explainer;

/** Use case: say why an intake is decided as it is, and what would change that; keep and count nothing. */
@Singleton
public class ExplainRecommendation {
    private final RuleBook ruleBook;
    private final RuleEngine engine;
    private final Explainer explainer;

    ExplainRecommendation(RuleBook ruleBook, RuleEngine engine, Explainer explainer) {
        this.ruleBook = ruleBook;
        this.engine = engine;
        this.explainer = explainer;
    }

    /** Explains by the book in force: the same intake and book give the same answer. */
    public ExplainedRecommendation explain(ReceivedIntake received) {
        var facts = ruleBook.vocabulary().facts(received.intake());
        return new ExplainedRecommendation(ruleBook, received, explainer.explain(facts), engine.completeness(facts));
    }
}
