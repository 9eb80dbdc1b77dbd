package massageadvisor.rules.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Every standing that some report of codes leads to. Reports differ without end, standings do not: a code only adds
 * bits, so it is enough to add one code after the other to what has been reached, until nothing is new.
 */
public final class ReachableEffects {
    private static final int MOST_STANDINGS = 200_000;

    private final List<Reached> reached = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final Map<EffectPair, Integer> places = new HashMap<>();

    /** A standing, and a report that leads there and has as few codes as any. */
    public record Reached(EffectPair standing, CodeReport report) {}

    /** From one standing to another, by their places, by a code more or one that becomes present. */
    record Step(int from, int to, String code, Presence presence) {}

    /**
     * What can be reached.
     *
     * @param starts reports that all others contain one of
     * @throws UnprovableException if there are too many standings
     */
    public ReachableEffects(List<CodeReport> starts, List<String> codes, RulePair rules) {
        starts.forEach(start -> place(rules.of(start), start));
        var groups = EquivalentCodes.of(codes, rules);
        for (int from = 0; from < reached.size(); from++) {
            var standing = reached.get(from).standing();
            var report = reached.get(from).report();
            var seen = new HashSet<Integer>();
            for (var group : groups) {
                for (var presence : Presence.values()) {
                    var next = rules.after(standing, group.adds(presence));
                    if (!next.equals(standing)) {
                        int to = place(next, report.with(group.first(), presence));
                        if (seen.add(to)) {
                            steps.add(new Step(from, to, group.first(), presence));
                        }
                    }
                }
            }
        }
    }

    private int place(EffectPair standing, CodeReport report) {
        var place = places.get(standing);
        if (place != null) {
            return place;
        }
        if (reached.size() == MOST_STANDINGS) {
            throw new UnprovableException("the rules tell more than " + MOST_STANDINGS + " cases of codes apart");
        }
        places.put(standing, reached.size());
        reached.add(new Reached(standing, report));
        return reached.size() - 1;
    }

    /** The fewest codes first. */
    public List<Reached> reached() {
        return reached;
    }

    /** Every way to get further by one code; of equal ones the first. */
    List<Step> steps() {
        return steps;
    }
}
