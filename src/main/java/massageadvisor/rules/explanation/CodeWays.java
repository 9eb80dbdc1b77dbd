package massageadvisor.rules.explanation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import massageadvisor.rules.Bits;
import massageadvisor.rules.Rule;
import massageadvisor.rules.Vocabulary;

/** What each rule asks of codes, by their places: each part needs at least one of its codes. */
final class CodeWays {
    private final List<List<long[]>> parts;

    CodeWays(List<Rule> rules, Vocabulary vocabulary) {
        this.parts = rules.stream().map(rule -> parts(rule, vocabulary)).toList();
    }

    private static List<long[]> parts(Rule rule, Vocabulary vocabulary) {
        var parts = new ArrayList<long[]>();
        for (var condition :
                List.of(rule.when().contraindications(), rule.when().redFlags())) {
            if (!condition.anyOf().isEmpty()) {
                parts.add(places(condition.anyOf(), vocabulary));
            }
            condition.allOf().forEach(code -> parts.add(places(List.of(code), vocabulary)));
        }
        return List.copyOf(parts);
    }

    private static long[] places(Collection<String> codes, Vocabulary vocabulary) {
        long[] places = Bits.none(vocabulary.codeCount());
        codes.forEach(code -> Bits.add(places, vocabulary.codePlace(code)));
        return places;
    }

    List<long[]> parts(int rule) {
        return parts.get(rule);
    }

    /** The sets of codes each of which stops the rule if taken away; of those that may be. */
    List<long[]> stopping(int rule, long[] codes, long[] mayGo) {
        var ways = new ArrayList<long[]>();
        for (var part : parts.get(rule)) {
            long[] there = Bits.and(part, codes);
            if (Bits.within(there, mayGo)) {
                ways.add(there);
            }
        }
        return ways;
    }
}
