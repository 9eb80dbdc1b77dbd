package massageadvisor.rules.interview;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import massageadvisor.rules.Bits;
import massageadvisor.rules.CodeCondition;
import massageadvisor.rules.Rule;
import massageadvisor.rules.Vocabulary;
import massageadvisor.rules.interview.Addition.Sureness;

/**
 * The smallest additions of open codes, one for each way in which a rule can come to fire. Codes never stop a rule, so
 * whatever more codes bring about, some of these bring about with the least on the side.
 */
final class Additions {
    private final List<Rule> rules;
    private final Vocabulary vocabulary;
    private final Bearing bearing;
    private final long[] entangled;

    Additions(List<Rule> rules, Vocabulary vocabulary, Bearing bearing) {
        this.rules = rules;
        this.vocabulary = vocabulary;
        this.bearing = bearing;
        this.entangled = Bits.none(vocabulary.codeCount());
        for (int rule = 0; rule < rules.size(); rule++) {
            var needed = needed(rules.get(rule));
            if (needed.size() > 1) {
                needed.forEach(codes -> codes.forEach(code -> Bits.add(entangled, code)));
            }
        }
    }

    /** Whether some rule needs one of these codes together with another. */
    boolean entangled(Addition addition) {
        return Bits.meet(addition.codes(), entangled);
    }

    List<Addition> of(Situation situation) {
        Map<BitSet, Addition> sure = new LinkedHashMap<>();
        Map<BitSet, Addition> unsure = new LinkedHashMap<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            var needed = needed(rules.get(rule));
            if (bearing.has(rule) && !needed.isEmpty()) {
                for (var codes : ways(needed, situation)) {
                    add(sure, codes, Sureness.SURE, rule);
                    add(unsure, codes, Sureness.UNSURE, rule);
                }
            }
        }
        var all = new ArrayList<>(sure.values());
        all.addAll(unsure.values());
        return all;
    }

    private void add(Map<BitSet, Addition> additions, long[] codes, Sureness sureness, int rule) {
        var addition =
                additions.computeIfAbsent(BitSet.valueOf(codes), key -> new Addition(codes, sureness, rules.size()));
        Bits.add(addition.rules(), rule);
    }

    /** For each code that the rule needs, those of which any will do. */
    private List<List<Integer>> needed(Rule rule) {
        var needed = new ArrayList<List<Integer>>();
        for (var condition :
                List.of(rule.when().contraindications(), rule.when().redFlags())) {
            needed.addAll(needed(condition));
        }
        return needed;
    }

    private List<List<Integer>> needed(CodeCondition condition) {
        var needed = new ArrayList<List<Integer>>();
        condition.allOf().forEach(code -> needed.add(List.of(vocabulary.codePlace(code))));
        if (!condition.anyOf().isEmpty()) {
            needed.add(condition.anyOf().stream().map(vocabulary::codePlace).toList());
        }
        return needed;
    }

    /** The open codes of each way to have all that is needed; none if a code that is absent is needed. */
    private List<long[]> ways(List<List<Integer>> needed, Situation situation) {
        List<long[]> ways = List.of(Bits.none(vocabulary.codeCount()));
        for (var codes : needed) {
            var longer = new ArrayList<long[]>();
            for (var way : ways) {
                for (int code : codes) {
                    extend(way, code, situation, longer);
                }
            }
            ways = longer;
        }
        return ways.stream().filter(way -> Bits.meet(way, way)).toList();
    }

    private static void extend(long[] way, int code, Situation situation, List<long[]> longer) {
        if (Bits.has(situation.reported(), code)) {
            longer.add(way);
        } else if (Bits.has(situation.open(), code)) {
            long[] more = way.clone();
            Bits.add(more, code);
            longer.add(more);
        }
    }
}
