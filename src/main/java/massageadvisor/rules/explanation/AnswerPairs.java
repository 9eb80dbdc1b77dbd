package massageadvisor.rules.explanation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import massageadvisor.rules.Bits;
import massageadvisor.rules.Firing;
import massageadvisor.rules.Fold;
import massageadvisor.rules.RuleIndex;
import massageadvisor.rules.explanation.Factor.Answer;
import massageadvisor.rules.explanation.Factor.State;

/**
 * What all open codes can come to before and after some of them are answered, the others being answered alike: pairs of
 * joined effects. Factors join one after the other, so the answers never multiply; there are few effects.
 */
final class AnswerPairs {
    private final RuleIndex index;
    private final Fold fold;
    private final OpenCodes codes;
    private final Map<List<Long>, BitSet> known = new HashMap<>();

    AnswerPairs(RuleIndex index, Fold fold, OpenCodes codes) {
        this.index = index;
        this.fold = fold;
        this.codes = codes;
    }

    private static int pair(int before, int after) {
        return before * JoinedEffects.COUNT + after;
    }

    static int before(int pair) {
        return pair / JoinedEffects.COUNT;
    }

    static int after(int pair) {
        return pair % JoinedEffects.COUNT;
    }

    /**
     * All pairs, as numbers.
     *
     * @param asked the codes that the question is about
     * @param before the rules that attributes let through before the answer
     * @param after those they let through after it
     */
    BitSet of(long[] asked, long[] before, long[] after) {
        var key = new ArrayList<Long>();
        for (var set : List.of(asked, before, after)) {
            for (long word : set) {
                key.add(word);
            }
        }
        return known.computeIfAbsent(List.copyOf(key), missing -> join(asked, before, after));
    }

    private BitSet join(long[] asked, long[] before, long[] after) {
        var distinct = new LinkedHashSet<BitSet>();
        codes.factors().forEach(factor -> distinct.add(pairs(factor, asked, before, after)));
        var joined = new BitSet();
        joined.set(pair(JoinedEffects.NONE, JoinedEffects.NONE));
        for (var factor : distinct) {
            var more = new BitSet();
            joined.stream().forEach(one -> factor.stream().forEach(other -> more.set(join(one, other))));
            joined = more;
        }
        return joined;
    }

    private static int join(int one, int other) {
        return pair(JoinedEffects.join(before(one), before(other)), JoinedEffects.join(after(one), after(other)));
    }

    private BitSet pairs(Factor factor, long[] asked, long[] before, long[] after) {
        var byOthers = new HashMap<List<State>, List<Answer>>();
        factor.answers()
                .forEach(answer -> byOthers.computeIfAbsent(others(factor, answer, asked), none -> new ArrayList<>())
                        .add(answer));
        var pairs = new BitSet();
        for (var alike : byOthers.values()) {
            for (var one : alike) {
                if (isLeft(factor, one, asked)) {
                    int effects = effects(one, before);
                    alike.forEach(other -> pairs.set(pair(effects, effects(other, after))));
                }
            }
        }
        return pairs;
    }

    /** How the codes are answered that the question is not about; a code not asked may be answered in any way. */
    private static List<State> others(Factor factor, Answer answer, long[] asked) {
        var states = new ArrayList<State>();
        for (int place = 0; place < factor.codes().size(); place++) {
            if (!Bits.has(asked, factor.codes().get(place))) {
                states.add(answer.states().get(place));
            }
        }
        return List.copyOf(states);
    }

    /** Whether the codes that the question is about are as they are without an answer. */
    private boolean isLeft(Factor factor, Answer answer, long[] asked) {
        for (int place = 0; place < factor.codes().size(); place++) {
            int code = factor.codes().get(place);
            var unanswered = Bits.has(codes.unsure(), code) ? State.UNSURE : State.ABSENT;
            if (Bits.has(asked, code) && answer.states().get(place) != unanswered) {
                return false;
            }
        }
        return true;
    }

    private int effects(Answer answer, long[] through) {
        return JoinedEffects.of(
                new Firing(
                        Bits.and(index.enabled(answer.reported()), through),
                        Bits.and(index.enabled(answer.present()), through)),
                fold);
    }
}
