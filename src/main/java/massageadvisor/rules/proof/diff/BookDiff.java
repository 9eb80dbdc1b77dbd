package massageadvisor.rules.proof.diff;

import java.math.BigInteger;
import java.util.List;
import massageadvisor.rules.proof.DecisionSummary;
import massageadvisor.rules.vocabulary.Intake;

/**
 * What another book has and decides differently. Decisions are compared over every input that both understand; a rule
 * about a code that only one of them has changes none of these.
 *
 * @param removed what only the book before has
 * @param added what only the book after has
 * @param changedRules the rules that both have, with another condition, effect, reason or evidence
 * @param inputs how many inputs both understand
 * @param changedInputs on how many of them triage, a verdict or the recommendation is another
 * @param changes the kinds of change; an input may show several
 */
public record BookDiff(
        BookParts removed,
        BookParts added,
        List<String> changedRules,
        BigInteger inputs,
        BigInteger changedInputs,
        List<Change> changes) {
    public BookDiff {
        changedRules = List.copyOf(changedRules);
        changes = List.copyOf(changes);
    }

    /** Whether both books have the same causes, codes and rules and decide alike. */
    public boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty() && changedRules.isEmpty() && changes.isEmpty();
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
