package massageadvisor.rules.engine;

import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/**
 * Triage, verdicts and points, the last two by the ordinals of the modalities. Shared by decisions: never written. For
 * the rules packages only.
 */
public final class Conclusion {
    private static final int MODALITIES = Modality.values().length;
    private static final Verdict[] VERDICTS = Verdict.values();
    /** Enough for a verdict. */
    public static final int VERDICT_BITS = 3;

    private static final int VERDICT_MASK = (1 << VERDICT_BITS) - 1;

    /** What turns the one into the other. */
    private static final int SUITABLE_OR_RECOMMENDED = Verdict.SUITABLE.ordinal() ^ Verdict.RECOMMENDED.ordinal();

    private final Triage triage;
    private final int verdicts;
    private final int[] points;

    private Conclusion(Triage triage, int verdicts, int[] points) {
        this.triage = triage;
        this.verdicts = verdicts;
        this.points = points;
    }

    /** The conclusion from gathered effects, see {@link EffectBits}; the points become its own. */
    static Conclusion of(int effects, int[] points) {
        return new Conclusion(EffectBits.triage(effects), verdicts(effects, points), points);
    }

    /** The verdicts from gathered effects and points, {@link #VERDICT_BITS} for each modality. */
    public static int verdicts(int effects, int[] points) {
        boolean allClearFirst = EffectBits.triage(effects) == Triage.PROVIDER_FIRST;
        int verdicts = 0;
        int best = -1;
        for (int modality = 0; modality < MODALITIES; modality++) {
            var verdict = Verdict.NOT_INDICATED;
            if (EffectBits.contraindicates(effects, modality)) {
                verdict = Verdict.CONTRAINDICATED;
            } else if (allClearFirst || EffectBits.clearsFirst(effects, modality)) {
                verdict = Verdict.NEEDS_CLEARANCE;
            } else if (points[modality] > 0) {
                verdict = Verdict.SUITABLE;
                best = best < 0 || points[modality] > points[best] ? modality : best;
            }
            verdicts |= verdict.ordinal() << (modality * VERDICT_BITS);
        }
        return withRecommended(verdicts, best);
    }

    /** The most points win; of equal ones the gentler, which stands first. Best is negative if nothing is suitable. */
    private static int withRecommended(int verdicts, int best) {
        return best < 0 ? verdicts : verdicts ^ (SUITABLE_OR_RECOMMENDED << (best * VERDICT_BITS));
    }

    /** The same points under these effects. */
    Conclusion under(int effects) {
        return of(effects, points);
    }

    Triage triage() {
        return triage;
    }

    Verdict verdict(Modality modality) {
        return VERDICTS[(verdicts >> (modality.ordinal() * VERDICT_BITS)) & VERDICT_MASK];
    }

    int points(Modality modality) {
        return points[modality.ordinal()];
    }
}
