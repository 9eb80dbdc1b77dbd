package massageadvisor.rules.explanation.counterfactual;

import massageadvisor.rules.engine.Bits;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.vocabulary.Mutability;
import massageadvisor.rules.vocabulary.Vocabulary;

/** The codes of an intake by how each can become otherwise; each in one manner at most. */
final class ChangeableCodes {
    private final long[] ruledOut;
    private final long[] gone;
    private final long[] cleared;

    /** What a person is not sure of can only be ruled out, whatever its mark. */
    ChangeableCodes(Facts facts, Vocabulary vocabulary) {
        this.ruledOut = facts.reported().clone();
        Bits.removeAll(ruledOut, facts.present());
        this.gone = Bits.none(vocabulary.codeCount());
        this.cleared = Bits.none(vocabulary.codeCount());
        Bits.forEach(facts.present(), place -> {
            var mutability = vocabulary.code(place).mutability();
            if (mutability == Mutability.MUTABLE) {
                Bits.add(gone, place);
            } else if (mutability == Mutability.CLEARABLE) {
                Bits.add(cleared, place);
            }
        });
    }

    /** Codes that may no longer be there. */
    long[] removable() {
        long[] removable = ruledOut.clone();
        Bits.addAll(removable, gone);
        return removable;
    }

    /** Codes that may no longer be there, or may be cleared. */
    long[] changeable() {
        long[] changeable = removable();
        Bits.addAll(changeable, cleared);
        return changeable;
    }

    long[] clearable() {
        return cleared;
    }

    /** Of a code that is changeable. */
    CodeTransition manner(int place) {
        if (Bits.has(ruledOut, place)) {
            return CodeTransition.RULED_OUT;
        }
        return Bits.has(gone, place) ? CodeTransition.GONE : CodeTransition.CLEARED;
    }
}
