package massageadvisor.rules.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import massageadvisor.rules.engine.Certainty;

/**
 * All combined effects that some report of codes leads to, as a least fixpoint: a code only adds bits, so it is enough
 * to add one code after the other to the effects reached so far, until none are new. There are far fewer effects than
 * reports.
 */
public final class ReachableEffects {
    private static final int MAX_EFFECTS = 200_000;

    private final List<Reached> reached = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final Map<EffectPair, Integer> indexes = new HashMap<>();

    /** Effects, and a report with the fewest codes that leads to them. */
    public record Reached(EffectPair effects, CodeReport report) {}

    /** From some effects to others, by their indexes, by one more code or by an unsure one that becomes present. */
    record Step(int from, int to, String code, Certainty certainty) {}

    /**
     * The effects that these rules can reach.
     *
     * @param starts every report contains one of these
     * @throws UnprovableException if there are more than 200,000
     */
    public ReachableEffects(List<CodeReport> starts, List<String> codes, RulePair rules) {
        starts.forEach(start -> index(rules.of(start), start));
        var groups = EquivalentCodes.of(codes, rules);
        for (int from = 0; from < reached.size(); from++) {
            var effects = reached.get(from).effects();
            var report = reached.get(from).report();
            var seen = new HashSet<Integer>();
            for (var group : groups) {
                for (var certainty : Certainty.values()) {
                    var next = rules.after(effects, group.adds(certainty));
                    if (!next.equals(effects)) {
                        int to = index(next, report.with(group.first(), certainty));
                        if (seen.add(to)) {
                            steps.add(new Step(from, to, group.first(), certainty));
                        }
                    }
                }
            }
        }
    }

    private int index(EffectPair effects, CodeReport report) {
        var index = indexes.get(effects);
        if (index != null) {
            return index;
        }
        if (reached.size() == MAX_EFFECTS) {
            throw new UnprovableException("the rules distinguish more than " + MAX_EFFECTS + " cases of codes");
        }
        indexes.put(effects, reached.size());
        reached.add(new Reached(effects, report));
        return reached.size() - 1;
    }

    /** The fewest codes first. */
    public List<Reached> reached() {
        return reached;
    }

    /** Every step by one code; of equal ones the first. */
    List<Step> steps() {
        return steps;
    }
}
