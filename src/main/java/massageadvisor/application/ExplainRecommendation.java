package massageadvisor.application;

import jakarta.inject.Singleton;
import massageadvisor.intake.ReceivedIntake;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleEngine;
import massageadvisor.rules.explanation.Explainer;

/** Use case: explain the decision about an intake and what would change it. Stores nothing and counts no decision. */
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

    /** Explains with the current rule book. The same intake and rule book always give the same result. */
    public ExplainedRecommendation explain(ReceivedIntake received) {
        var facts = Facts.of(received.intake(), ruleBook.vocabulary());
        return new ExplainedRecommendation(ruleBook, received, explainer.explain(facts), engine.completeness(facts));
    }
}
