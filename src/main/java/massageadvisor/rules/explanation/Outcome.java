package massageadvisor.rules.explanation;

import java.util.ArrayList;
import java.util.List;
import massageadvisor.rules.Modality;
import massageadvisor.rules.Triage;
import massageadvisor.rules.Verdict;

/** Triage and the verdicts in the order of the modalities. */
record Outcome(Triage triage, List<Verdict> verdicts) {
    private static final Modality[] MODALITIES = Modality.values();

    /** The verdicts of the contract, line by line. */
    static Outcome of(int effects, int[] points) {
        var triage = JoinedEffects.triage(effects);
        var verdicts = new ArrayList<Verdict>(MODALITIES.length);
        int best = -1;
        for (int place = 0; place < MODALITIES.length; place++) {
            var verdict = JoinedEffects.bars(effects, place)
                    ? Verdict.CONTRAINDICATED
                    : JoinedEffects.clears(effects, place) || triage == Triage.PROVIDER_FIRST
                            ? Verdict.NEEDS_CLEARANCE
                            : points[place] > 0 ? Verdict.SUITABLE : Verdict.NOT_INDICATED;
            verdicts.add(verdict);
            if (verdict == Verdict.SUITABLE && (best < 0 || points[place] > points[best])) {
                best = place;
            }
        }
        if (best >= 0) {
            verdicts.set(best, Verdict.RECOMMENDED);
        }
        return new Outcome(triage, List.copyOf(verdicts));
    }
}
