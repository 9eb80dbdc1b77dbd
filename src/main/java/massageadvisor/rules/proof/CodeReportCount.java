package massageadvisor.rules.proof;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import massageadvisor.rules.engine.Certainty;
import massageadvisor.rules.vocabulary.Vocabulary;

/**
 * How many reports of codes lead to each pair of combined effects. Codes of equal effect are counted together: none of
 * them reported, some unsure but none present, or some present.
 */
public final class CodeReportCount {
    private final RulePair rules;
    private final List<EquivalentCodes> groups;
    private final Vocabulary vocabulary;

    /** How many reports of the codes of a group have the same effect. */
    private record Ways(BigInteger none, BigInteger unsure, BigInteger present) {
        /** Each of some codes is absent, unsure or present, each of the others absent or unsure. */
        static Ways of(int three, int two) {
            var unsureOrNot = BigInteger.TWO.pow(three + two);
            var all = BigInteger.valueOf(Certainty.CODE_STATES).pow(three).multiply(BigInteger.TWO.pow(two));
            return new Ways(BigInteger.ONE, unsureOrNot.subtract(BigInteger.ONE), all.subtract(unsureOrNot));
        }
    }

    public CodeReportCount(RulePair rules, List<EquivalentCodes> groups, Vocabulary vocabulary) {
        this.rules = rules;
        this.groups = groups;
        this.vocabulary = vocabulary;
    }

    /** Of all inputs: those whose red flags were asked, and those whose were not and so are absent or unsure. */
    public Map<EffectPair, BigInteger> all() {
        var counts = new HashMap<EffectPair, BigInteger>();
        add(counts, groups.stream().map(group -> Ways.of(group.size(), 0)).toList());
        add(counts, groups.stream().map(this::withoutRedFlags).toList());
        return counts;
    }

    private Ways withoutRedFlags(EquivalentCodes group) {
        int contraindications = (int)
                group.codes().stream().filter(vocabulary::isContraindication).count();
        return Ways.of(contraindications, group.size() - contraindications);
    }

    private void add(Map<EffectPair, BigInteger> counts, List<Ways> ways) {
        Map<EffectPair, BigInteger> sums = Map.of(rules.base(), BigInteger.ONE);
        for (int index = 0; index < groups.size(); index++) {
            sums = withGroup(sums, groups.get(index), ways.get(index));
        }
        sums.forEach((sum, count) -> counts.merge(rules.after(sum, rules.base()), count, BigInteger::add));
    }

    private static Map<EffectPair, BigInteger> withGroup(
            Map<EffectPair, BigInteger> sums, EquivalentCodes group, Ways ways) {
        var more = new HashMap<EffectPair, BigInteger>();
        sums.forEach((sum, count) -> {
            more.merge(sum, count.multiply(ways.none()), BigInteger::add);
            more.merge(sum.or(group.whenUnsure()), count.multiply(ways.unsure()), BigInteger::add);
            more.merge(sum.or(group.whenPresent()), count.multiply(ways.present()), BigInteger::add);
        });
        return more;
    }
}
