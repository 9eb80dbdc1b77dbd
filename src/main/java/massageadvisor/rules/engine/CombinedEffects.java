package massageadvisor.rules.engine;

import massageadvisor.rules.book.Effects;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/**
 * What several rules do apart from giving points, encoded in the bits of one number: triage in unary (one bit for each
 * level above routine that is reached), then for each modality whether it is contraindicated, then for each whether it
 * needs clearance. The effects of two sets of rules together are the bitwise or of theirs, so order cannot matter, and
 * equal effects are equal numbers. All widths follow from the enums.
 */
public final class CombinedEffects {
    private static final Triage[] LEVELS = Triage.values();
    private static final Modality[] MODALITIES = Modality.values();
    private static final int FIRST_CONTRAINDICATED = LEVELS.length - 1;
    private static final int FIRST_CLEARANCE = FIRST_CONTRAINDICATED + MODALITIES.length;

    /** How many bits there are. */
    public static final int SIZE = FIRST_CLEARANCE + MODALITIES.length;

    /** The bits of triage. */
    public static final int TRIAGE = (1 << FIRST_CONTRAINDICATED) - 1;

    /** All bits. */
    public static final int ALL = (1 << SIZE) - 1;

    /** The effects of no rule. */
    public static final int NONE = 0;

    private CombinedEffects() {}

    /** The effects of a rule that asks for this level; a level that bars every modality contraindicates all of them. */
    public static int of(Effects then, Triage asked) {
        int effects = (1 << asked.ordinal()) - 1;
        for (var modality : MODALITIES) {
            if (asked.barsEveryModality() || then.contraindicated().contains(modality)) {
                effects |= 1 << (FIRST_CONTRAINDICATED + modality.ordinal());
            }
            if (then.clearFirst().contains(modality)) {
                effects |= 1 << (FIRST_CLEARANCE + modality.ordinal());
            }
        }
        return effects;
    }

    /** The highest level that a rule asks for. */
    public static Triage triage(int effects) {
        return LEVELS[Integer.bitCount(effects & TRIAGE)];
    }

    /** Line 1 of the verdict: a rule bars the modality, or asks for a level that bars every modality. */
    public static boolean contraindicates(int effects, Modality modality) {
        return (effects & (1 << (FIRST_CONTRAINDICATED + modality.ordinal()))) != 0;
    }

    /** Line 2 of the verdict: a rule asks for clearance, or triage is {@code provider-first}. */
    public static boolean needsClearance(int effects, Modality modality) {
        return asksForClearance(effects, modality) || triage(effects) == Triage.PROVIDER_FIRST;
    }

    /** Whether a rule asks for clearance of this modality, whatever the triage. */
    public static boolean asksForClearance(int effects, Modality modality) {
        return (effects & (1 << (FIRST_CLEARANCE + modality.ordinal()))) != 0;
    }
}
