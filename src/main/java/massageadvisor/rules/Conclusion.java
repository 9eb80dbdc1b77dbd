package massageadvisor.rules;

/** Triage, verdicts and points, the last two by the ordinals of the modalities. Shared by decisions: never written. */
final class Conclusion {
    private static final int MODALITIES = Modality.values().length;

    private final Triage triage;
    private final Verdict[] verdicts;
    private final int[] points;

    /** The conclusion from gathered effects, see {@link EffectBits}; the points become its own. */
    Conclusion(int effects, int[] points) {
        this.triage = EffectBits.triage(effects);
        this.points = points;
        this.verdicts = new Verdict[MODALITIES];
        for (int modality = 0; modality < MODALITIES; modality++) {
            verdicts[modality] = verdict(effects, modality);
        }
        recommendTheBest();
    }

    private Verdict verdict(int effects, int modality) {
        if (EffectBits.contraindicates(effects, modality)) {
            return Verdict.CONTRAINDICATED;
        }
        if (triage == Triage.PROVIDER_FIRST || EffectBits.clearsFirst(effects, modality)) {
            return Verdict.NEEDS_CLEARANCE;
        }
        return points[modality] > 0 ? Verdict.SUITABLE : Verdict.NOT_INDICATED;
    }

    /** The most points win; of equal ones the gentler, which stands first. */
    private void recommendTheBest() {
        int best = -1;
        for (int place = 0; place < MODALITIES; place++) {
            if (verdicts[place] == Verdict.SUITABLE && (best < 0 || points[place] > points[best])) {
                best = place;
            }
        }
        if (best >= 0) {
            verdicts[best] = Verdict.RECOMMENDED;
        }
    }

    /** The same points under these effects. */
    Conclusion under(int effects) {
        return new Conclusion(effects, points);
    }

    Triage triage() {
        return triage;
    }

    Verdict verdict(Modality modality) {
        return verdicts[modality.ordinal()];
    }

    int points(Modality modality) {
        return points[modality.ordinal()];
    }
}
