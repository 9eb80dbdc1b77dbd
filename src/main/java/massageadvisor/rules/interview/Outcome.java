package massageadvisor.rules.interview;

import java.util.EnumSet;
import java.util.Set;
import massageadvisor.rules.Effects;
import massageadvisor.rules.Modality;
import massageadvisor.rules.Triage;
import massageadvisor.rules.Verdict;

/**
 * Triage and verdicts, packed into one number so that outcomes are compared by one operation: triage, then which
 * modalities are closed (barred or awaiting clearance), then each verdict, three bits each.
 */
final class Outcome {
    private static final int TRIAGE = 0b111;
    private static final int CLOSED = 3;
    private static final int VERDICTS = 6;
    private static final Triage[] LEVELS = Triage.values();
    private static final Modality[] MODALITIES = Modality.values();
    private static final int EVERY = (1 << MODALITIES.length) - 1;
    /** Where the bits of what rules bar and clear first begin, after those of the levels that they ask for. */
    private static final int BARS = LEVELS.length;

    private static final int CLEARS = BARS + MODALITIES.length;
    private static final int BARRING = barring();

    private Outcome() {}

    private static int barring() {
        int levels = 0;
        for (var level : LEVELS) {
            levels |= level.barsEveryModality() ? 1 << level.ordinal() : 0;
        }
        return levels;
    }

    /** What one rule does, if it asks for this level. */
    static int bits(Effects then, Triage asks) {
        int bits = asks == Triage.ROUTINE ? 0 : 1 << asks.ordinal();
        for (var modality : then.contraindicated()) {
            bits |= 1 << (BARS + modality.ordinal());
        }
        for (var modality : then.clearFirst()) {
            bits |= 1 << (CLEARS + modality.ordinal());
        }
        return bits;
    }

    /** The decision procedure on bits. */
    static int of(int bits, int[] points) {
        int asked = bits & (1 << LEVELS.length) - 1;
        int triage = asked == 0 ? 0 : Integer.SIZE - 1 - Integer.numberOfLeadingZeros(asked);
        int barred = (asked & BARRING) != 0 ? EVERY : bits >> BARS & EVERY;
        int awaiting = triage == Triage.PROVIDER_FIRST.ordinal() ? EVERY : bits >> CLEARS & EVERY;
        int closed = barred | awaiting;
        int best = best(closed, points);
        int packed = triage | closed << CLOSED;
        for (int place = 0; place < MODALITIES.length; place++) {
            packed |= verdict(place, barred, closed, best, points).ordinal() << (VERDICTS + 3 * place);
        }
        return packed;
    }

    /** Of equal points the gentler one, which stands first. */
    private static int best(int closed, int[] points) {
        int best = -1;
        for (int place = 0; place < points.length; place++) {
            if ((closed & 1 << place) == 0 && points[place] > 0 && (best < 0 || points[place] > points[best])) {
                best = place;
            }
        }
        return best;
    }

    private static Verdict verdict(int place, int barred, int closed, int best, int[] points) {
        if ((barred & 1 << place) != 0) {
            return Verdict.CONTRAINDICATED;
        }
        if ((closed & 1 << place) != 0) {
            return Verdict.NEEDS_CLEARANCE;
        }
        if (points[place] <= 0) {
            return Verdict.NOT_INDICATED;
        }
        return place == best ? Verdict.RECOMMENDED : Verdict.SUITABLE;
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
            if ((difference >> (VERDICTS + 3 * modality.ordinal()) & 0b111) != 0) {
                modalities.add(modality);
            }
        }
        return modalities;
    }
}
