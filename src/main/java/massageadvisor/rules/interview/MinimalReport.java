package massageadvisor.rules.interview;

import massageadvisor.rules.engine.Certainty;
import massageadvisor.rules.engine.CodeSet;
import massageadvisor.rules.engine.RuleSet;

/**
 * Open codes that a person may still report, just enough to make some rules fire.
 *
 * @param rules the rules for which the codes are enough
 */
record MinimalReport(CodeSet codes, Certainty certainty, RuleSet rules) {}
