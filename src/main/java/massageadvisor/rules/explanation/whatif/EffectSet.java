package massageadvisor.rules.explanation.whatif;

import java.util.Arrays;
import java.util.function.IntConsumer;
import massageadvisor.rules.vocabulary.Triage;

/**
 * A set of joined effects: a word for each triage level, with a bit for each way to bar and to await clearance. So all
 * members are joined with other effects at once, by a few operations on words.
 */
final class EffectSet {
    private static final int LEVELS = Triage.values().length;

    /** For each flag the bits of those that have it. */
    private static final long[] FLAGGED = {
        0xAAAA_AAAA_AAAA_AAAAL,
        0xCCCC_CCCC_CCCC_CCCCL,
        0xF0F0_F0F0_F0F0_F0F0L,
        0xFF00_FF00_FF00_FF00L,
        0xFFFF_0000_FFFF_0000L,
        0xFFFF_FFFF_0000_0000L
    };

    private final long[] byLevel = new long[LEVELS];

    static EffectSet of(int effects) {
        var set = new EffectSet();
        set.add(effects);
        return set;
    }

    void add(int effects) {
        byLevel[JoinedEffects.level(effects)] |= 1L << JoinedEffects.flags(effects);
    }

    /** Adds every member of the others, joined with these effects. */
    void addJoined(EffectSet others, int effects) {
        int least = JoinedEffects.level(effects);
        long joining = 0;
        for (int level = 0; level < LEVELS; level++) {
            joining |= others.byLevel[level];
            if (level >= least) {
                byLevel[level] |= flagged(joining, JoinedEffects.flags(effects));
                joining = 0;
            }
        }
    }

    private static long flagged(long members, int flags) {
        long flagged = members;
        for (int flag = 0; flag < FLAGGED.length; flag++) {
            if ((flags & (1 << flag)) != 0) {
                flagged = (flagged & FLAGGED[flag]) | (flagged & ~FLAGGED[flag]) << (1 << flag);
            }
        }
        return flagged;
    }

    /** Every member of the one joined with every member of the other. */
    EffectSet joined(EffectSet others) {
        var joined = new EffectSet();
        others.forEach(effects -> joined.addJoined(this, effects));
        return joined;
    }

    void forEach(IntConsumer action) {
        for (int level = 0; level < LEVELS; level++) {
            for (long left = byLevel[level]; left != 0; left &= left - 1) {
                action.accept(JoinedEffects.of(level, Long.numberOfTrailingZeros(left)));
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EffectSet set && Arrays.equals(byLevel, set.byLevel);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(byLevel);
    }
}
