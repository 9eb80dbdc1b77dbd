package massageadvisor.rules.proof;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * What was found out about the rules of a book.
 *
 * @param inputs how many inputs it holds for: all that there are
 */
public record Verification(BigInteger inputs, List<Finding> findings) {
    public Verification {
        findings = List.copyOf(findings);
    }

    /** A law, and the smallest input on which it does not hold; none if it holds for every input. */
    public record Finding(Law law, Optional<Counterexample> counterexample) {}

    public boolean holds() {
        return findings.stream().allMatch(finding -> finding.counterexample().isEmpty());
    }
}
