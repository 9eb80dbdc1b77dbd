package massageadvisor.application;

import jakarta.inject.Singleton;
import massageadvisor.intake.ReceivedIntake;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleEngine;

/** Use case: decide an intake without storing anything. */
@Singleton
public class PreviewRecommendation {
    private final RuleBook ruleBook;
    private final RuleEngine engine;
    private final DecisionObserver observer;

    PreviewRecommendation(RuleBook ruleBook, RuleEngine engine, DecisionObserver observer) {
        this.ruleBook = ruleBook;
        this.engine = engine;
        this.observer = observer;
    }

    /** Decides with the current rule book. The same intake and rule book always give the same result. */
    public Recommendation preview(ReceivedIntake received) {
        var facts = Facts.of(received.intake(), ruleBook.vocabulary());
        var decision = engine.decide(facts);
        observer.decided(decision);
        return new Recommendation(ruleBook, received, decision, engine.completeness(facts));
    }
}
