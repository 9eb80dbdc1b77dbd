package massageadvisor.rules.proof;

import java.util.Optional;

/** Something that has to hold for every input, whatever the rules are. */
public interface Law {
    /** A short name in kebab-case. */
    String id();

    /** What has to hold, in one sentence. */
    String statement();

    /**
     * The smallest input on which it does not hold: with the fewest codes, then first in the order of the attributes.
     * Empty if there is none among all inputs.
     *
     * @throws UnprovableException if the rules cannot be decided over every input
     */
    Optional<Counterexample> refute(InputSpace space);
}
