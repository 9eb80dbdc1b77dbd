package massageadvisor.rules.proof;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * The result of a proof.
 *
 * @param inputs the number of inputs that it covers: all there are
 * @param findings one per law: those of the contract in the order of their numbers, then those of the book
 */
public record Verification(BigInteger inputs, List<Finding> findings) {
    public Verification {
        findings = List.copyOf(findings);
    }

    /** A law, and the smallest input on which it does not hold; empty if it holds for every input. */
    public record Finding(Law law, Optional<Counterexample> counterexample) {}

    public boolean holds() {
        return findings.stream().allMatch(finding -> finding.counterexample().isEmpty());
    }
}
