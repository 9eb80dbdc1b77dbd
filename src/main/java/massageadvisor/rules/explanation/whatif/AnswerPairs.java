package massageadvisor.rules.explanation.whatif;

import java.util.HashMap;
import java.util.Map;

/** What codes come to before a question is answered and after it, all others being answered alike: pairs of effects. */
final class AnswerPairs {
    /** What may come after it, by what may be before. */
    interface Action {
        void accept(int before, EffectSet afters);
    }

    private final Map<Integer, EffectSet> byBefore = new HashMap<>();

    static AnswerPairs ofNoCode() {
        var pairs = new AnswerPairs();
        pairs.add(JoinedEffects.NONE, JoinedEffects.NONE);
        return pairs;
    }

    void add(int before, int after) {
        after(before).add(after);
    }

    private EffectSet after(int before) {
        return byBefore.computeIfAbsent(before, first -> new EffectSet());
    }

    /** Whether an answer changes nothing. */
    boolean areAlike() {
        return byBefore.entrySet().stream()
                .allMatch(one -> EffectSet.of(one.getKey()).equals(one.getValue()));
    }

    EffectSet before() {
        var before = new EffectSet();
        byBefore.keySet().forEach(before::add);
        return before;
    }

    /** Of codes of which each pair of these may meet each pair of the others. */
    AnswerPairs joined(AnswerPairs others) {
        var joined = new AnswerPairs();
        others.forEach((before, afters) -> afters.forEach(after -> joined.addJoined(this, before, after)));
        return joined;
    }

    /** The same with codes to which nothing is answered, and which may come to any of these effects. */
    AnswerPairs joined(EffectSet alike) {
        var joined = new AnswerPairs();
        alike.forEach(effects -> joined.addJoined(this, effects, effects));
        return joined;
    }

    private void addJoined(AnswerPairs some, int before, int after) {
        some.forEach((first, afters) -> after(JoinedEffects.join(first, before)).addJoined(afters, after));
    }

    void forEach(Action action) {
        byBefore.forEach(action::accept);
    }
}
