package massageadvisor.rules.explanation.counterfactual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import massageadvisor.rules.engine.CodeSet;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Triage;

/** Changed facts and the triage that they lead to. */
record Counterfactual(ChangedFacts facts, Triage triage) {
    /** Those that differ only in the value of one attribute become one with either value; nothing is lost. */
    static List<Counterfactual> merged(List<Counterfactual> all) {
        var merged = all;
        for (var attribute : Attribute.values()) {
            merged = merged(merged, attribute.ordinal());
        }
        return merged;
    }

    private record Rest(List<Long> otherValues, boolean changed, CodeSet codes, Triage triage) {}

    private static List<Counterfactual> merged(List<Counterfactual> all, int attribute) {
        var byRest = new LinkedHashMap<Rest, Counterfactual>();
        for (var counterfactual : all) {
            var facts = counterfactual.facts;
            long value = facts.values().get(attribute);
            var rest = new Rest(with(facts.values(), attribute, 0), value != 0, facts.codes(), counterfactual.triage);
            byRest.merge(rest, counterfactual, (first, other) -> {
                var values = first.facts.values();
                var either = with(values, attribute, values.get(attribute) | value);
                return new Counterfactual(new ChangedFacts(either, first.facts.codes()), first.triage);
            });
        }
        return List.copyOf(byRest.values());
    }

    private static List<Long> with(List<Long> values, int attribute, long value) {
        var changed = new ArrayList<>(values);
        changed.set(attribute, value);
        return List.copyOf(changed);
    }
}
