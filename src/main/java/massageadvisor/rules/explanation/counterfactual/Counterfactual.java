package massageadvisor.rules.explanation.counterfactual;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Triage;

/** A way to change facts, with what triage comes to. */
record Counterfactual(ChangedFacts way, Triage triage) {
    /** Ways that differ only in the value of one attribute become one way with either value; all is kept. */
    static List<Counterfactual> merged(List<Counterfactual> ways) {
        var merged = ways;
        for (var attribute : Attribute.values()) {
            merged = merged(merged, attribute.ordinal());
        }
        return merged;
    }

    private record Rest(List<Long> otherValues, boolean changed, BitSet codes, Triage triage) {}

    private static List<Counterfactual> merged(List<Counterfactual> ways, int place) {
        var byRest = new LinkedHashMap<Rest, Counterfactual>();
        for (var one : ways) {
            long value = one.way.values().get(place);
            var rest = new Rest(with(one.way.values(), place, 0), value != 0, one.way.codes(), one.triage);
            byRest.merge(rest, one, (first, other) -> {
                long either = first.way.values().get(place) | value;
                return new Counterfactual(
                        new ChangedFacts(with(first.way.values(), place, either), first.way.codes()), first.triage);
            });
        }
        return List.copyOf(byRest.values());
    }

    private static List<Long> with(List<Long> values, int place, long value) {
        var changed = new ArrayList<>(values);
        changed.set(place, value);
        return List.copyOf(changed);
    }
}
