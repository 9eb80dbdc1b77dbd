package massageadvisor.rules.explanation;

import massageadvisor.rules.Bits;
import massageadvisor.rules.Facts;
import massageadvisor.rules.Mutability;
import massageadvisor.rules.Vocabulary;

/** The codes of an intake by how each can become otherwise; each in one manner at most. */
final class Reported {
    private final long[] ruledOut;
    private final long[] gone;
    private final long[] cleared;

    /** What a person is not sure of can only be ruled out, whatever its mark. */
    Reported(Facts facts, Vocabulary vocabulary) {
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
    Manner manner(int place) {
        if (Bits.has(ruledOut, place)) {
            return Manner.RULED_OUT;
        }
        return Bits.has(gone, place) ? Manner.GONE : Manner.CLEARED;
    }
}
