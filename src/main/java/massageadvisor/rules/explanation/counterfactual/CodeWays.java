package massageadvisor.rules.explanation.counterfactual;

import java.util.ArrayList;
import java.util.List;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.Bits;
import massageadvisor.rules.engine.CodeClauses;
import massageadvisor.rules.vocabulary.Vocabulary;

/** What each rule asks of codes, by their places: each part needs at least one of its codes. */
public final class CodeWays {
    private final List<List<long[]>> parts;

    public CodeWays(List<Rule> rules, Vocabulary vocabulary) {
        this.parts = rules.stream()
                .map(rule -> CodeClauses.of(rule.when(), vocabulary))
                .toList();
    }

    public List<long[]> parts(int rule) {
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
