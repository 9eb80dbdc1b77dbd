package massageadvisor.rules.explanation.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import massageadvisor.rules.engine.Bits;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleIndex;
import massageadvisor.rules.explanation.counterfactual.CodeWays;
import massageadvisor.rules.vocabulary.Vocabulary;

/** The codes that are not known: unsure ones, and all red flags that were not asked; by factors. */
final class OpenCodes {
    private final long[] unsure;
    private final long[] notAsked;
    private final List<IndependentCodes> factors;

    OpenCodes(Facts facts, Vocabulary vocabulary, CodeWays codeWays, RuleIndex index, int ruleCount) {
        this.unsure = facts.reported().clone();
        Bits.removeAll(unsure, facts.present());
        this.notAsked = Bits.none(vocabulary.codeCount());
        if (!facts.redFlagsAsked()) {
            IntStream.range(vocabulary.contraindications().size(), vocabulary.codeCount())
                    .forEach(code -> Bits.add(notAsked, code));
            Bits.removeAll(notAsked, facts.reported());
        }
        this.factors = groups(facts, vocabulary.codeCount(), codeWays, ruleCount).stream()
                .map(codes -> IndependentCodes.of(codes, facts, index))
                .toList();
    }

    private Collection<List<Integer>> groups(Facts facts, int codeCount, CodeWays codeWays, int ruleCount) {
        int[] leader = IntStream.range(0, codeCount).toArray();
        for (int rule = 0; rule < ruleCount; rule++) {
            var open = codeWays.parts(rule).stream()
                    .filter(part -> !Bits.meet(part, facts.present()))
                    .toList();
            if (open.size() > 1) {
                long[] together = Bits.none(codeCount);
                open.forEach(part -> Bits.addAll(together, part));
                Bits.keepOnly(together, all());
                unite(together, leader);
            }
        }
        var groups = new TreeMap<Integer, List<Integer>>();
        Bits.forEach(
                all(),
                code -> groups.computeIfAbsent(leader[code], first -> new ArrayList<>())
                        .add(code));
        return groups.values();
    }

    private static void unite(long[] codes, int[] leader) {
        var first = new int[] {-1};
        Bits.forEach(codes, code -> {
            first[0] = first[0] < 0 ? leader[code] : first[0];
            int old = leader[code];
            for (int place = 0; place < leader.length; place++) {
                leader[place] = leader[place] == old ? first[0] : leader[place];
            }
        });
    }

    private long[] all() {
        long[] all = unsure.clone();
        Bits.addAll(all, notAsked);
        return all;
    }

    long[] unsure() {
        return unsure;
    }

    long[] notAsked() {
        return notAsked;
    }

    List<IndependentCodes> factors() {
        return factors;
    }

    /** The rules that some open code could let fire. */
    long[] rules(RuleIndex index, Facts facts) {
        long[] everything = facts.present().clone();
        Bits.addAll(everything, all());
        long[] rules = index.enabled(everything);
        Bits.removeAll(rules, index.enabled(facts.present()));
        return rules;
    }
}
