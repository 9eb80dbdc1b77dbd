package massageadvisor.rules.interview;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.Bits;
import massageadvisor.rules.engine.CodeClauses;
import massageadvisor.rules.interview.MinimalReport.Sureness;
import massageadvisor.rules.vocabulary.Vocabulary;

/**
 * The smallest additions of open codes, one for each way in which a rule can come to fire. Codes never stop a rule, so
 * whatever more codes bring about, some of these bring about with the least on the side.
 */
final class MinimalReports {
    private final List<List<long[]>> neededByRule;
    private final Vocabulary vocabulary;
    private final Bearing bearing;
    private final long[] entangled;

    MinimalReports(List<Rule> rules, Vocabulary vocabulary, Bearing bearing) {
        this.neededByRule = rules.stream()
                .map(rule -> CodeClauses.of(rule.when(), vocabulary))
                .toList();
        this.vocabulary = vocabulary;
        this.bearing = bearing;
        this.entangled = Bits.none(vocabulary.codeCount());
        neededByRule.stream()
                .filter(needed -> needed.size() > 1)
                .flatMap(List::stream)
                .forEach(codes -> Bits.addAll(entangled, codes));
    }

    /** Whether some rule needs one of these codes together with another. */
    boolean entangled(MinimalReport addition) {
        return Bits.meet(addition.codes(), entangled);
    }

    List<MinimalReport> of(InterviewFacts situation) {
        Map<BitSet, MinimalReport> sure = new LinkedHashMap<>();
        Map<BitSet, MinimalReport> unsure = new LinkedHashMap<>();
        for (int rule = 0; rule < neededByRule.size(); rule++) {
            var needed = neededByRule.get(rule);
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

    private void add(Map<BitSet, MinimalReport> additions, long[] codes, Sureness sureness, int rule) {
        var addition = additions.computeIfAbsent(
                BitSet.valueOf(codes), key -> new MinimalReport(codes, sureness, neededByRule.size()));
        Bits.add(addition.rules(), rule);
    }

    /** The open codes of each way to have all that is needed; none if a code that is absent is needed. */
    private List<long[]> ways(List<long[]> needed, InterviewFacts situation) {
        List<long[]> ways = List.of(Bits.none(vocabulary.codeCount()));
        for (var codes : needed) {
            var longer = new ArrayList<long[]>();
            for (var way : ways) {
                Bits.forEach(codes, code -> extend(way, code, situation, longer));
            }
            ways = longer;
        }
        return ways.stream().filter(way -> Bits.meet(way, way)).toList();
    }

    private static void extend(long[] way, int code, InterviewFacts situation, List<long[]> longer) {
        if (Bits.has(situation.reported(), code)) {
            longer.add(way);
        } else if (Bits.has(situation.open(), code)) {
            long[] more = way.clone();
            Bits.add(more, code);
            longer.add(more);
        }
    }
}
