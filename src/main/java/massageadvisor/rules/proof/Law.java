package massageadvisor.rules.proof;

import java.util.Optional;

/** A statement that must hold for every input, whatever the rules are. */
public interface Law {
    /** A short name in kebab-case. */
    String id();

    /** What must hold, in one sentence. */
    String statement();

    /**
     * Searches all inputs for one on which the law does not hold.
     *
     * @return the smallest: the one with the fewest codes, then the first in the order of the attributes; empty if the
     *     law holds for every input
     * @throws UnprovableException if the rules cannot be decided over every input
     */
    Optional<Counterexample> refute(InputSpace space);
}
