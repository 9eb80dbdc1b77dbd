package massageadvisor.rules.proof.diff;

import java.math.BigInteger;
import java.util.List;
import massageadvisor.rules.proof.DecisionSummary;
import massageadvisor.rules.vocabulary.Intake;

/**
 * What another book decides differently, over every input that both understand.
 *
 * @param inputs how many inputs both understand
 * @param changedInputs on how many of them triage, a verdict or the recommendation is another
 * @param changes the kinds of change; an input may show several
 */
public record BookDiff(BigInteger inputs, BigInteger changedInputs, List<Change> changes) {
    public BookDiff {
        changes = List.copyOf(changes);
    }

    /**
     * What changed from which code to which: {@code triage}, the verdict of a modality, or what is {@code recommended}.
     */
    public record Kind(String of, String from, String to) {}

    /**
     * One kind of change.
     *
     * @param combinations for how many combinations of attributes it happens, with some codes or none
     * @param inputs on how many inputs it happens
     * @param smallest an input with the fewest codes on which it happens
     */
    public record Change(
            Kind kind,
            int combinations,
            BigInteger inputs,
            Intake smallest,
            DecisionSummary before,
            DecisionSummary after) {}
}
