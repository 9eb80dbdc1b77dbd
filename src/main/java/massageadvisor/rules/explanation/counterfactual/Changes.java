package massageadvisor.rules.explanation.counterfactual;

import java.util.List;
import massageadvisor.rules.book.Rule;

/**
 * The smallest changes that bring something about, in a fixed order; none if nothing that can change does.
 *
 * @param cut whether there are more of this size than are told
 * @param standing rules that hold it back whatever changes; there may be none although no change helps
 */
public record Changes(List<Change> smallest, boolean cut, List<Rule> standing) {
    /** How many changes are told at most. */
    public static final int MOST = 8;

    public Changes {
        smallest = List.copyOf(smallest);
        standing = List.copyOf(standing);
    }

    static Changes firstOf(List<Change> all, List<Rule> standing) {
        return new Changes(all.subList(0, Math.min(all.size(), MOST)), all.size() > MOST, standing);
    }
}
