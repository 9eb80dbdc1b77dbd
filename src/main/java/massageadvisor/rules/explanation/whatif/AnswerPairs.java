package massageadvisor.rules.explanation.whatif;

import java.util.Map;
import java.util.TreeMap;
import massageadvisor.rules.engine.CombinedEffects;

/** Pairs of combined effects of codes: before a question is answered and after it, all other answers being equal. */
final class AnswerPairs {
    /** Takes the effects that are possible after an answer, by the effects before it. */
    interface Action {
        void accept(int before, EffectSet afters);
    }

    private final Map<Integer, EffectSet> byBefore = new TreeMap<>();

    static AnswerPairs ofNoCode() {
        var pairs = new AnswerPairs();
        pairs.add(CombinedEffects.NONE, CombinedEffects.NONE);
        return pairs;
    }

    void add(int before, int after) {
        after(before).add(after);
    }

    private EffectSet after(int before) {
        return byBefore.computeIfAbsent(before, first -> new EffectSet());
    }

    /** Whether an answer changes nothing. */
    boolean areEqual() {
        return byBefore.entrySet().stream()
                .allMatch(pair -> EffectSet.of(pair.getKey()).equals(pair.getValue()));
    }

    EffectSet before() {
        var before = new EffectSet();
        byBefore.keySet().forEach(before::add);
        return before;
    }

    /** Every pair of these combined with every pair of the others, which concern other codes. */
    AnswerPairs combined(AnswerPairs others) {
        var combined = new AnswerPairs();
        others.forEach((before, afters) -> afters.forEach(after -> combined.addCombined(this, before, after)));
        return combined;
    }

    /** The same with other codes that are not asked about, and whose effects are any of these. */
    AnswerPairs combined(EffectSet unasked) {
        var combined = new AnswerPairs();
        unasked.forEach(effects -> combined.addCombined(this, effects, effects));
        return combined;
    }

    private void addCombined(AnswerPairs some, int before, int after) {
        some.forEach((first, afters) -> after(first | before).addCombined(afters, after));
    }

    void forEach(Action action) {
        byBefore.forEach(action::accept);
    }
}
