package massageadvisor.rules.explanation;

import java.util.ArrayList;
import java.util.List;
import massageadvisor.rules.Bits;
import massageadvisor.rules.NeededCodes;
import massageadvisor.rules.Rule;
import massageadvisor.rules.Vocabulary;

/** What each rule asks of codes, by their places: each part needs at least one of its codes. */
final class CodeWays {
    private final List<List<long[]>> parts;

    CodeWays(List<Rule> rules, Vocabulary vocabulary) {
        this.parts = rules.stream()
                .map(rule -> NeededCodes.of(rule.when(), vocabulary))
                .toList();
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
