package massageadvisor.rules.interview;

import java.util.EnumSet;
import java.util.Set;
import massageadvisor.rules.engine.Conclusion;
import massageadvisor.rules.engine.EffectBits;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/**
 * Triage and verdicts, packed into one number so that outcomes are compared by one operation: triage, then which
 * modalities are closed (barred or awaiting clearance), then each verdict.
 */
final class Outcome {
    private static final int TRIAGE = 0b111;
    private static final int CLOSED = 3;
    private static final int VERDICTS = 6;
    private static final Triage[] LEVELS = Triage.values();
    private static final Modality[] MODALITIES = Modality.values();
    private static final int EVERY = (1 << MODALITIES.length) - 1;
    private static final int VERDICT = (1 << Conclusion.VERDICT_BITS) - 1;

    private Outcome() {}

    /** What gathered effects and points come to. */
    static int of(int effects, int[] points) {
        return EffectBits.triage(effects).ordinal()
                | EffectBits.closed(effects) << CLOSED
                | Conclusion.verdicts(effects, points) << VERDICTS;
    }

    static Triage triage(int packed) {
        return LEVELS[packed & TRIAGE];
    }

    /** How many modalities are neither barred nor awaiting clearance. */
    static int openCount(int packed) {
        return Integer.bitCount(~(packed >> CLOSED) & EVERY);
    }

    static boolean differInTriage(int difference) {
        return (difference & TRIAGE) != 0;
    }

    /** Whether outcomes that differ so differ in triage or in what is closed: in safety, not in comfort. */
    static boolean differInSafety(int difference) {
        return differInTriage(difference) || (difference >> CLOSED & EVERY) != 0;
    }

    static Set<Modality> differingVerdicts(int difference) {
        var modalities = EnumSet.noneOf(Modality.class);
        for (var modality : MODALITIES) {
            if ((difference >> (VERDICTS + Conclusion.VERDICT_BITS * modality.ordinal()) & VERDICT) != 0) {
                modalities.add(modality);
            }
        }
        return modalities;
    }
}
