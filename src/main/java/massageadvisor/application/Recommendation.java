package massageadvisor.application;

import massageadvisor.intake.ReceivedIntake;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.engine.Completeness;
import massageadvisor.rules.engine.Decision;

/** The decision about one intake, and the rule book that led to it. */
public record Recommendation(
        RuleBook ruleBook, ReceivedIntake received, Decision decision, Completeness completeness) {}
