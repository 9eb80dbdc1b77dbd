package massageadvisor.rules.proof;

import massageadvisor.rules.book.Effects;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/**
 * What fired rules do to triage and verdicts beyond points, as bits that only ever become more: the bearing of several
 * rules is the bitwise or of theirs. One bit for each triage level that is reached, for each modality that is barred,
 * for each that awaits clearance, and one if a rule asks for a level that bars every modality.
 */
public final class Bearing {
    private static final int LEVELS = Triage.values().length - 1;
    private static final int MODALITIES = Modality.values().length;
    private static final long BARS_EVERY_MODALITY = 1L << (LEVELS + 2 * MODALITIES);

    /** The first bit that is free for other uses. */
    static final int SIZE = LEVELS + 2 * MODALITIES + 1;

    /** The bits of triage alone. */
    static final long TRIAGE = (1L << LEVELS) - 1;

    private Bearing() {}

    /** Of a rule that fires for certain. */
    public static long of(Effects then) {
        return of(then, then.triage());
    }

    /** Of a rule that fires only because of a code that the person is unsure of. */
    public static long whenUnsure(Effects then) {
        return of(then, then.triage().whenUnsure());
    }

    private static long of(Effects then, Triage asked) {
        long bearing = (1L << asked.ordinal()) - 1;
        for (var modality : then.contraindicated()) {
            bearing |= 1L << (LEVELS + modality.ordinal());
        }
        for (var modality : then.clearFirst()) {
            bearing |= 1L << (LEVELS + MODALITIES + modality.ordinal());
        }
        return asked.barsEveryModality() ? bearing | BARS_EVERY_MODALITY : bearing;
    }

    public static Triage triage(long bearing) {
        return Triage.values()[Long.bitCount(bearing & TRIAGE)];
    }
}
