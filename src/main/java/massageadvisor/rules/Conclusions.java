package massageadvisor.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From fired rules to triage and verdicts. What the rules that test no code come to depends on the attributes alone; it
 * is worked out once for each combination of attributes, when that first comes, and looked up from then on. What is
 * left for each decision is to gather the effects of the rules that fired on codes, which never give points.
 */
final class Conclusions {
    private final RuleIndex index;
    private final Fold fold;
    private final long[] testingCodes;
    private final long[] testingNoCode;
    private final int[] effects;
    private final int[] effectsWhenUnsure;
    /** Filled by any thread; whichever comes last, the entry is the same. */
    private final @Nullable OnAttributes[] known;

    /** What the attributes alone come to. */
    private record OnAttributes(int effects, Conclusion conclusion) {}

    Conclusions(List<Rule> rules, Vocabulary vocabulary, RuleIndex index, Fold fold) {
        this.index = index;
        this.fold = fold;
        this.testingCodes = Bits.none(rules.size());
        this.testingNoCode = Bits.none(rules.size());
        this.effects = new int[rules.size()];
        this.effectsWhenUnsure = new int[rules.size()];
        this.known = new OnAttributes[AttributePlaces.complaints(vocabulary) * AttributePlaces.PREFERENCES];
        for (int rule = 0; rule < rules.size(); rule++) {
            var then = rules.get(rule).then();
            effects[rule] = EffectBits.of(then, then.triage());
            effectsWhenUnsure[rule] = EffectBits.of(then, then.triage().whenUnsure());
            Bits.add(rules.get(rule).when().testsCodes() ? testingCodes : testingNoCode, rule);
        }
    }

    Conclusion of(Facts facts, Firing firing) {
        int complaint = AttributePlaces.complaint(facts);
        int preferences = AttributePlaces.preferences(facts);
        int place = complaint * AttributePlaces.PREFERENCES + preferences;
        var onAttributes = known[place];
        if (onAttributes == null) {
            onAttributes = onAttributes(index.letThrough(complaint, preferences));
            known[place] = onAttributes;
        }
        int gathered = onAttributes.effects() | onCodes(firing);
        return gathered == onAttributes.effects()
                ? onAttributes.conclusion()
                : onAttributes.conclusion().under(gathered);
    }

    private OnAttributes onAttributes(long[] fired) {
        var points = new int[Modality.values().length];
        for (var modality : Modality.values()) {
            points[modality.ordinal()] = fold.points(modality, fired);
        }
        int gathered = gather(fired, testingNoCode, effects);
        return new OnAttributes(gathered, new Conclusion(gathered, points));
    }

    private int onCodes(Firing firing) {
        return gather(firing.certain(), testingCodes, effects)
                | gather(firing.uncertain(), testingCodes, effectsWhenUnsure);
    }

    private static int gather(long[] fired, long[] among, int[] effects) {
        int gathered = 0;
        for (int word = 0; word < fired.length; word++) {
            for (long left = fired[word] & among[word]; left != 0; left &= left - 1) {
                gathered |= effects[word * Long.SIZE + Long.numberOfTrailingZeros(left)];
            }
        }
        return gathered;
    }
}
