package massageadvisor.application;

import massageadvisor.intake.ReceivedIntake;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.engine.Completeness;
import massageadvisor.rules.explanation.Explanation;

/** The decision about one intake with its explanation, and the rule book that led to it. */
public record ExplainedRecommendation(
        RuleBook ruleBook, ReceivedIntake received, Explanation explanation, Completeness completeness) {}
