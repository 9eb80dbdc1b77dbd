package massageadvisor.rules.engine;

import java.util.List;
import java.util.stream.Stream;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/**
 * Triage and the verdict of each modality, one-hot encoded in one number: one bit for the triage level, one for the
 * verdict of each modality. So all that several decisions say is the bitwise or of their numbers, and what differs
 * between two is the exclusive or. All widths follow from the enums.
 */
public final class Verdicts {
    private static final Triage[] LEVELS = Triage.values();
    private static final Modality[] MODALITIES = Modality.values();
    private static final Verdict[] VERDICTS = Verdict.values();
    private static final int TRIAGE = (1 << LEVELS.length) - 1;
    private static final int VERDICT = (1 << VERDICTS.length) - 1;
    private static final int RECOMMENDED_INSTEAD_OF_SUITABLE = bit(Verdict.SUITABLE) | bit(Verdict.RECOMMENDED);

    private static final int HELD_BACK = bit(Verdict.CONTRAINDICATED) | bit(Verdict.NEEDS_CLEARANCE);

    private Verdicts() {}

    /**
     * Decides by the five lines of the contract (section 3).
     *
     * @param effects see {@link CombinedEffects}
     * @param points by the ordinals of the modalities; verdicts depend on them only through their order and sign
     */
    public static int of(int effects, int[] points) {
        int verdicts = 1 << CombinedEffects.triage(effects).ordinal();
        int best = -1;
        for (var modality : MODALITIES) {
            int ordinal = modality.ordinal();
            var verdict = Verdict.NOT_INDICATED;
            if (CombinedEffects.contraindicates(effects, modality)) {
                verdict = Verdict.CONTRAINDICATED;
            } else if (CombinedEffects.needsClearance(effects, modality)) {
                verdict = Verdict.NEEDS_CLEARANCE;
            } else if (points[ordinal] > 0) {
                verdict = Verdict.SUITABLE;
                best = best < 0 || points[ordinal] > points[best] ? ordinal : best;
            }
            verdicts |= bit(verdict) << shift(ordinal);
        }
        return best < 0 ? verdicts : verdicts ^ RECOMMENDED_INSTEAD_OF_SUITABLE << shift(best);
    }

    private static int bit(Verdict verdict) {
        return 1 << verdict.ordinal();
    }

    private static int shift(int modality) {
        return LEVELS.length + modality * VERDICTS.length;
    }

    private static int field(int verdicts, Modality modality) {
        return verdicts >> shift(modality.ordinal()) & VERDICT;
    }

    /** The triage of one decision, or the lowest of several. */
    public static Triage triage(int verdicts) {
        return LEVELS[Integer.numberOfTrailingZeros(verdicts & TRIAGE)];
    }

    /** The verdict of one decision. */
    public static Verdict verdict(int verdicts, Modality modality) {
        return VERDICTS[Integer.numberOfTrailingZeros(field(verdicts, modality))];
    }

    /** All levels among several decisions, the lowest first. */
    public static List<Triage> allTriage(int verdicts) {
        return Stream.of(LEVELS)
                .filter(level -> (verdicts & 1 << level.ordinal()) != 0)
                .toList();
    }

    /** All verdicts of a modality among several decisions, the best first. */
    public static List<Verdict> allVerdicts(int verdicts, Modality modality) {
        return Stream.of(VERDICTS)
                .filter(verdict -> (field(verdicts, modality) & bit(verdict)) != 0)
                .toList();
    }

    /** Whether decisions with this difference have another triage. */
    public static boolean differInTriage(int difference) {
        return (difference & TRIAGE) != 0;
    }

    /** Whether decisions with this difference have another verdict of the modality. */
    public static boolean differIn(Modality modality, int difference) {
        return field(difference, modality) != 0;
    }

    /** Whether two decisions differ in triage, or in whether a modality is held back; else at most in comfort. */
    public static boolean differInSafety(int one, int other) {
        if (differInTriage(one ^ other)) {
            return true;
        }
        for (var modality : MODALITIES) {
            if (isHeldBack(one, modality) != isHeldBack(other, modality)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the modality is contraindicated or needs clearance. */
    public static boolean isHeldBack(int verdicts, Modality modality) {
        return (field(verdicts, modality) & HELD_BACK) != 0;
    }
}
