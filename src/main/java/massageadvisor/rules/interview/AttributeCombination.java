package massageadvisor.rules.interview;

import massageadvisor.rules.engine.RuleSet;

/** One value for each attribute: the rules whose conditions on attributes hold, and the points that these give. */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed.
record AttributeCombination(RuleSet matching, int[] points) {}
