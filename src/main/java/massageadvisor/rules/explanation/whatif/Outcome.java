package massageadvisor.rules.explanation.whatif;

import java.util.List;
import java.util.stream.Stream;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/** Triage and the verdicts, each one bit of a number: so what could come of many is their bits together. */
final class Outcome {
    private static final Modality[] MODALITIES = Modality.values();
    private static final Triage[] LEVELS = Triage.values();
    private static final Verdict[] VERDICTS = Verdict.values();

    private Outcome() {}

    /** The verdicts of the contract, line by line. */
    static int of(int effects, int[] points) {
        var triage = JoinedEffects.triage(effects);
        int outcome = bit(triage);
        int best = -1;
        for (int place = 0; place < MODALITIES.length; place++) {
            var verdict = JoinedEffects.bars(effects, place)
                    ? Verdict.CONTRAINDICATED
                    : JoinedEffects.clears(effects, place) || triage == Triage.PROVIDER_FIRST
                            ? Verdict.NEEDS_CLEARANCE
                            : points[place] > 0 ? Verdict.SUITABLE : Verdict.NOT_INDICATED;
            outcome |= bit(place, verdict);
            if (verdict == Verdict.SUITABLE && (best < 0 || points[place] > points[best])) {
                best = place;
            }
        }
        return best < 0 ? outcome : outcome ^ bit(best, Verdict.SUITABLE) ^ bit(best, Verdict.RECOMMENDED);
    }

    private static int bit(Triage level) {
        return 1 << level.ordinal();
    }

    private static int bit(int modality, Verdict verdict) {
        return 1 << (LEVELS.length + modality * VERDICTS.length + verdict.ordinal());
    }

    /** The levels among outcomes. */
    static List<Triage> triage(int outcomes) {
        return Stream.of(LEVELS).filter(level -> (outcomes & bit(level)) != 0).toList();
    }

    /** The verdicts of a modality among outcomes. */
    static List<Verdict> verdicts(int outcomes, Modality modality) {
        return Stream.of(VERDICTS)
                .filter(verdict -> (outcomes & bit(modality.ordinal(), verdict)) != 0)
                .toList();
    }
}
