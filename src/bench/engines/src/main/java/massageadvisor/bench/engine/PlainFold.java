package massageadvisor.bench.engine;

import java.util.BitSet;
import java.util.List;
import massageadvisor.bench.Answer;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/** From fired rules to a decision, for engines that only say which rules fire: one pass over them, on numbers. */
final class PlainFold {
    private static final int MODALITIES = Modality.values().length;
    private static final Triage[] LEVELS = Triage.values();

    private final List<Rule> rules;
    private final int[] triage;
    private final int[] barred;
    private final int[] clearFirst;
    private final int[][] points;

    PlainFold(List<Rule> rules) {
        this.rules = rules;
        this.triage =
                rules.stream().mapToInt(rule -> rule.then().triage().ordinal()).toArray();
        this.barred = rules.stream()
                .mapToInt(rule -> bits(rule.then().contraindicated()))
                .toArray();
        this.clearFirst =
                rules.stream().mapToInt(rule -> bits(rule.then().clearFirst())).toArray();
        this.points = new int[rules.size()][MODALITIES];
        for (int place = 0; place < points.length; place++) {
            for (var modality : Modality.values()) {
                points[place][modality.ordinal()] = rules.get(place).then().pointsFor(modality);
            }
        }
    }

    private static int bits(Iterable<Modality> modalities) {
        int bits = 0;
        for (var modality : modalities) {
            bits |= 1 << modality.ordinal();
        }
        return bits;
    }

    /** A decision with the places of the fired rules and of those of them that fire on sure codes. */
    record Folded(BitSet fired, BitSet certain, Triage triage, Verdict[] verdicts, int[] points) {}

    Folded fold(BitSet fired, BitSet certain) {
        int highest = 0;
        boolean all = false;
        int bars = 0;
        int clears = 0;
        var sums = new int[MODALITIES];
        for (int place = fired.nextSetBit(0); place >= 0; place = fired.nextSetBit(place + 1)) {
            var level = LEVELS[triage[place]];
            var asked = certain.get(place) ? level : level.whenUnsure();
            highest = Math.max(highest, asked.ordinal());
            all |= asked.barsEveryModality();
            bars |= barred[place];
            clears |= clearFirst[place];
            for (int modality = 0; modality < MODALITIES; modality++) {
                sums[modality] += points[place][modality];
            }
        }
        var verdicts = new Verdict[MODALITIES];
        int best = -1;
        for (int modality = 0; modality < MODALITIES; modality++) {
            if (all || (bars >> modality & 1) != 0) {
                verdicts[modality] = Verdict.CONTRAINDICATED;
            } else if (LEVELS[highest] == Triage.PROVIDER_FIRST || (clears >> modality & 1) != 0) {
                verdicts[modality] = Verdict.NEEDS_CLEARANCE;
            } else if (sums[modality] <= 0) {
                verdicts[modality] = Verdict.NOT_INDICATED;
            } else {
                verdicts[modality] = Verdict.SUITABLE;
                best = best < 0 || sums[modality] > sums[best] ? modality : best;
            }
        }
        if (best >= 0) {
            verdicts[best] = Verdict.RECOMMENDED;
        }
        return new Folded(fired, certain, LEVELS[highest], verdicts, sums);
    }

    Answer answer(Folded folded) {
        var uncertain = (BitSet) folded.fired().clone();
        uncertain.andNot(folded.certain());
        return Answer.of(
                rules(folded.fired()),
                rules(uncertain),
                folded.triage(),
                modality -> folded.verdicts()[modality.ordinal()],
                modality -> folded.points()[modality.ordinal()]);
    }

    private List<Rule> rules(BitSet places) {
        return places.stream().mapToObj(rules::get).toList();
    }
}
