package massageadvisor.rules.interview;

import java.util.List;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.Bits;
import massageadvisor.rules.engine.EffectBits;
import massageadvisor.rules.engine.Firing;
import massageadvisor.rules.engine.RuleIndex;
import massageadvisor.rules.vocabulary.Attribute;

/**
 * What rules do to triage and to what may be offered, as bits that add up by or. The rules that no attribute stops are
 * added up once for a set of codes, the others for each combination of attributes.
 */
final class Bearing {
    private final int[] whenSure;
    private final int[] whenUnsure;
    private final long[] everywhere;
    private final long[] somewhere;

    Bearing(List<Rule> rules, RuleIndex index) {
        whenSure = new int[rules.size()];
        whenUnsure = new int[rules.size()];
        everywhere = Bits.none(rules.size());
        somewhere = Bits.none(rules.size());
        long[] stopped = Bits.none(rules.size());
        for (var attribute : Attribute.values()) {
            Bits.addAll(stopped, index.testing(attribute));
        }
        for (int rule = 0; rule < rules.size(); rule++) {
            var then = rules.get(rule).then();
            whenSure[rule] = EffectBits.of(then, then.triage());
            whenUnsure[rule] = EffectBits.of(then, then.triage().whenUnsure());
            if (whenSure[rule] != 0) {
                Bits.add(Bits.has(stopped, rule) ? somewhere : everywhere, rule);
            }
        }
    }

    /** Whether the rule does anything to triage or to what may be offered. */
    boolean has(int rule) {
        return whenSure[rule] != 0;
    }

    CodeState state(Firing enabled) {
        return new CodeState(
                sum(enabled, everywhere), Bits.and(enabled.all(), somewhere), Bits.and(enabled.certain(), somewhere));
    }

    private int sum(Firing enabled, long[] rules) {
        int[] sum = {0};
        Bits.forEach(
                Bits.and(enabled.all(), rules),
                rule -> sum[0] |= Bits.has(enabled.certain(), rule) ? whenSure[rule] : whenUnsure[rule]);
        return sum[0];
    }

    /** What the codes and a combination of attributes come to; packed as {@link Outcome} says. */
    int outcome(CodeState state, AttributeCombination combination) {
        int bits = state.bits();
        for (int word = 0; word < state.all().length; word++) {
            for (long left = state.all()[word] & combination.through()[word]; left != 0; left &= left - 1) {
                int rule = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                bits |= Bits.has(state.certain(), rule) ? whenSure[rule] : whenUnsure[rule];
            }
        }
        return Outcome.of(bits, combination.points());
    }
}
