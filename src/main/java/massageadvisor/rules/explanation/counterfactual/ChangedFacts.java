package massageadvisor.rules.explanation.counterfactual;

import java.util.BitSet;
import java.util.List;

/** Changed facts: for each attribute its possible new values as bits, 0 if it stays, and the changed codes. */
record ChangedFacts(List<Long> values, BitSet codes) {}
