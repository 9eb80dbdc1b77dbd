package massageadvisor.application;

import jakarta.inject.Singleton;
import massageadvisor.intake.ReceivedIntake;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.engine.Facts;
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
    public Explained explain(ReceivedIntake received) {
        var facts = Facts.of(received.intake(), ruleBook.vocabulary());
        return new Explained(ruleBook, received, explainer.explain(facts), engine.completeness(facts));
    }
}
