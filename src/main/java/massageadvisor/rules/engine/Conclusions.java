package massageadvisor.rules.engine;

import java.util.List;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * From fired rules to triage and verdicts. What the rules that test no code come to depends on the attributes alone; it
 * is worked out once for each combination of attributes, when that first comes, and looked up from then on. So are the
 * effects of each code by itself. The few rules that test codes together with something else are gathered one by one.
 * Rules that test codes never give points.
 */
final class Conclusions {
    private final RuleIndex index;
    private final EffectIndex fold;
    private final long[] testingNoCode;
    private final CodeEffects onCodes;
    private final int[] effects;
    /** Filled by any thread; whichever comes last, the entry is the same. */
    private final @Nullable OnAttributes[] known;

    /** What the attributes alone come to. */
    private record OnAttributes(int effects, Conclusion conclusion) {}

    Conclusions(List<Rule> rules, Vocabulary vocabulary, RuleIndex index, EffectIndex fold) {
        this.index = index;
        this.fold = fold;
        this.testingNoCode = Bits.none(rules.size());
        this.effects = new int[rules.size()];
        this.onCodes = new CodeEffects(rules, vocabulary);
        this.known = new OnAttributes[AttributeKey.complaints(vocabulary) * AttributeKey.PREFERENCES];
        for (int rule = 0; rule < rules.size(); rule++) {
            var then = rules.get(rule).then();
            effects[rule] = EffectBits.of(then, then.triage());
            if (!rules.get(rule).when().testsCodes()) {
                Bits.add(testingNoCode, rule);
            }
        }
    }

    Conclusion of(Facts facts, Firing firing) {
        int complaint = AttributeKey.complaint(facts);
        int preferences = AttributeKey.preferences(facts);
        int place = complaint * AttributeKey.PREFERENCES + preferences;
        var onAttributes = known[place];
        if (onAttributes == null) {
            onAttributes = onAttributes(index.letThrough(complaint, preferences));
            known[place] = onAttributes;
        }
        int gathered = onAttributes.effects() | onCodes.of(facts, firing);
        return gathered == onAttributes.effects()
                ? onAttributes.conclusion()
                : onAttributes.conclusion().under(gathered);
    }

    private OnAttributes onAttributes(long[] fired) {
        var points = new int[Modality.values().length];
        for (var modality : Modality.values()) {
            points[modality.ordinal()] = fold.points(modality, fired);
        }
        int gathered = EffectBits.gather(fired, testingNoCode, effects);
        return new OnAttributes(gathered, Conclusion.of(gathered, points));
    }
}
