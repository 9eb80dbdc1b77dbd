package massageadvisor.rules.engine;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import massageadvisor.rules.book.Effects;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/** Adds up the effects of fired rules by masks: the order of the rules cannot matter. */
public final class EffectIndex {
    private static final Triage[] LEVELS = Triage.values();
    private static final List<Triage> HIGHEST_FIRST =
            Stream.of(LEVELS).sorted(Comparator.reverseOrder()).toList();
    private static final Modality[] MODALITIES = Modality.values();

    private final long[][] asking = new long[LEVELS.length][];
    private final long[][] askingWhenUnsure = new long[LEVELS.length][];
    private final long[][] contraindicating = new long[MODALITIES.length][];
    private final long[][] clearing = new long[MODALITIES.length][];
    private final long[][] scoring = new long[MODALITIES.length][];
    private final int[][] points = new int[MODALITIES.length][];

    public EffectIndex(List<Rule> rules) {
        for (var level : LEVELS) {
            asking[level.ordinal()] = Bits.none(rules.size());
            askingWhenUnsure[level.ordinal()] = Bits.none(rules.size());
        }
        for (var modality : MODALITIES) {
            contraindicating[modality.ordinal()] = Bits.none(rules.size());
            clearing[modality.ordinal()] = Bits.none(rules.size());
            scoring[modality.ordinal()] = Bits.none(rules.size());
            points[modality.ordinal()] = new int[rules.size()];
        }
        for (int rule = 0; rule < rules.size(); rule++) {
            index(rule, rules.get(rule).then());
        }
    }

    private void index(int rule, Effects then) {
        Bits.add(asking[then.triage().ordinal()], rule);
        Bits.add(askingWhenUnsure[then.triage().whenUnsure().ordinal()], rule);
        then.contraindicated().forEach(modality -> Bits.add(contraindicating[modality.ordinal()], rule));
        then.clearFirst().forEach(modality -> Bits.add(clearing[modality.ordinal()], rule));
        then.points().forEach((modality, value) -> {
            Bits.add(scoring[modality.ordinal()], rule);
            points[modality.ordinal()][rule] = value;
        });
    }

    public Triage triage(Firing firing) {
        for (var level : HIGHEST_FIRST) {
            if (asks(firing, level.ordinal())) {
                return level;
            }
        }
        return Triage.ROUTINE;
    }

    private boolean asks(Firing firing, int level) {
        return Bits.meet(firing.certain(), asking[level]) || Bits.meet(firing.uncertain(), askingWhenUnsure[level]);
    }

    private boolean barsEveryModality(Firing firing) {
        for (var level : LEVELS) {
            if (level.barsEveryModality() && asks(firing, level.ordinal())) {
                return true;
            }
        }
        return false;
    }

    /** Line 1 of the verdict: a rule bars the modality, or asks for a triage that bars every modality. */
    public boolean contraindicates(Modality modality, Firing firing) {
        return Bits.meet(firing.all(), contraindicating[modality.ordinal()]) || barsEveryModality(firing);
    }

    /** Line 2 of the verdict: a rule asks for clearance, or triage is {@code provider-first}. */
    public boolean awaitsClearance(Modality modality, Firing firing, Triage triage) {
        return triage == Triage.PROVIDER_FIRST || Bits.meet(firing.all(), clearing[modality.ordinal()]);
    }

    public boolean scores(Modality modality, long[] fired) {
        return Bits.meet(fired, scoring[modality.ordinal()]);
    }

    public int points(Modality modality, long[] fired) {
        long[] scorers = scoring[modality.ordinal()];
        int[] values = points[modality.ordinal()];
        int sum = 0;
        for (int word = 0; word < fired.length; word++) {
            for (long left = fired[word] & scorers[word]; left != 0; left &= left - 1) {
                sum += values[word * Long.SIZE + Long.numberOfTrailingZeros(left)];
            }
        }
        return sum;
    }
}
