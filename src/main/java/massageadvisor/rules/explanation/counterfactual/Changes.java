package massageadvisor.rules.explanation.counterfactual;

import java.util.List;
import massageadvisor.rules.book.Rule;

/**
 * The smallest changes that reach a goal, in a fixed order; none if no possible change does.
 *
 * @param truncated whether there are more of this size
 * @param blocking rules that prevent the goal whatever changes; there may be none although no change reaches it
 */
public record Changes(List<Change> smallest, boolean truncated, List<Rule> blocking) {
    /** How many changes there are at most. */
    public static final int MAX = 8;

    public Changes {
        smallest = List.copyOf(smallest);
        blocking = List.copyOf(blocking);
    }

    static Changes firstOf(List<Change> all, List<Rule> blocking) {
        return new Changes(all.subList(0, Math.min(all.size(), MAX)), all.size() > MAX, blocking);
    }
}
