package massageadvisor.rules.engine;

import massageadvisor.rules.book.Effects;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/**
 * What fired rules do beside giving points, gathered in the bits of a number: the triage levels that they ask for, the
 * modalities that they bar, and those that need clearance. Gathering is OR, so the order of the rules cannot matter.
 * For the rules packages only.
 */
public final class EffectBits {
    private static final Triage[] LEVELS = Triage.values();
    private static final int FIRST_BARRED = LEVELS.length;
    private static final int FIRST_CLEARED = FIRST_BARRED + Modality.values().length;
    private static final int ALL_LEVELS = (1 << FIRST_BARRED) - 1;
    private static final int EVERY_MODALITY = (1 << Modality.values().length) - 1;
    /** Every decision has this level at least. */
    private static final int ROUTINE = 1 << Triage.ROUTINE.ordinal();

    private EffectBits() {}

    /**
     * The bits of a rule that asks for this level; a level that bars every modality sets all of their bits. None are
     * set if the rule gives points at most.
     */
    public static int of(Effects then, Triage asked) {
        int bits = (1 << asked.ordinal()) & ~ROUTINE;
        for (var modality : Modality.values()) {
            if (asked.barsEveryModality() || then.contraindicated().contains(modality)) {
                bits |= 1 << (FIRST_BARRED + modality.ordinal());
            }
            if (then.clearFirst().contains(modality)) {
                bits |= 1 << (FIRST_CLEARED + modality.ordinal());
            }
        }
        return bits;
    }

    public static Triage triage(int bits) {
        return LEVELS[Integer.SIZE - 1 - Integer.numberOfLeadingZeros((bits & ALL_LEVELS) | ROUTINE)];
    }

    /** The modalities that are barred or await clearance, a bit for each. */
    public static int closed(int bits) {
        int awaiting = triage(bits) == Triage.PROVIDER_FIRST ? EVERY_MODALITY : bits >> FIRST_CLEARED;
        return (bits >> FIRST_BARRED | awaiting) & EVERY_MODALITY;
    }

    static boolean contraindicates(int bits, int modality) {
        return (bits & (1 << (FIRST_BARRED + modality))) != 0;
    }

    static boolean clearsFirst(int bits, int modality) {
        return (bits & (1 << (FIRST_CLEARED + modality))) != 0;
    }

    /** The bits of all members of a set that are among others. */
    static int gather(long[] set, long[] among, int[] bits) {
        int gathered = 0;
        for (int word = 0; word < set.length; word++) {
            gathered |= gather(word, set[word] & among[word], bits);
        }
        return gathered;
    }

    /** The bits of all members of one word of a set. */
    static int gather(int word, long members, int[] bits) {
        int gathered = 0;
        for (long left = members; left != 0; left &= left - 1) {
            gathered |= bits[word * Long.SIZE + Long.numberOfTrailingZeros(left)];
        }
        return gathered;
    }
}
