package massageadvisor.application;

import massageadvisor.intake.ReceivedIntake;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.engine.Completeness;
import massageadvisor.rules.engine.Decision;

/** The answer to one intake, with the book that gave it. */
public record Recommendation(
        RuleBook ruleBook, ReceivedIntake received, Decision decision, Completeness completeness) {}
