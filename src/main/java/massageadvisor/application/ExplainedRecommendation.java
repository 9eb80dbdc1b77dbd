package massageadvisor.application;

import massageadvisor.intake.ReceivedIntake;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.engine.Completeness;
import massageadvisor.rules.explanation.Explanation;

/** The decision about one intake and why it is so, with the book that gave it. */
public record ExplainedRecommendation(
        RuleBook ruleBook, ReceivedIntake received, Explanation explanation, Completeness completeness) {}
