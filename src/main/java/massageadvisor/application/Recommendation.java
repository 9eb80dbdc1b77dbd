package massageadvisor.application;

import massageadvisor.intake.ReceivedIntake;
import massageadvisor.rules.Completeness;
import massageadvisor.rules.Decision;
import massageadvisor.rules.RuleBook;

/** The answer to one intake, with the book that gave it. */
public record Recommendation(
        RuleBook ruleBook, ReceivedIntake received, Decision decision, Completeness completeness) {}
