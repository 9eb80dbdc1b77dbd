package massageadvisor.rules.explanation.whatif;

import java.util.List;
import massageadvisor.rules.engine.CodeSet;
import massageadvisor.rules.engine.CombinedEffects;
import massageadvisor.rules.engine.EffectIndex;
import massageadvisor.rules.engine.RuleSet;

/** The combined effects of every answer to the open codes, by independent codes, while some rules match attributes. */
final class AnswerEffects {
    private final OpenCodes codes;
    private final List<int[]> byFactor;

    /**
     * Under these rules.
     *
     * @param matching rules that open codes could make fire, and whose conditions on attributes hold
     */
    AnswerEffects(OpenCodes codes, RuleSet matching, EffectIndex effects) {
        this.codes = codes;
        this.byFactor = codes.factors().stream()
                .map(factor -> factor.answers().stream()
                        .mapToInt(answer -> effects.combined(answer, matching))
                        .toArray())
                .toList();
    }

    /**
     * All pairs from these effects to those after an answer. Factors in which nothing changes are combined by
     * themselves: they are the most, and cheap.
     *
     * @param asked the codes that the question is about
     */
    AnswerPairs pairs(CodeSet asked, AnswerEffects after) {
        var changing = AnswerPairs.ofNoCode();
        var unchanged = EffectSet.of(CombinedEffects.NONE);
        for (int index = 0; index < byFactor.size(); index++) {
            var pairs = pairs(index, asked, after);
            if (pairs.areEqual()) {
                unchanged = unchanged.combined(pairs.before());
            } else {
                changing = changing.combined(pairs);
            }
        }
        return changing.combined(unchanged);
    }

    private AnswerPairs pairs(int index, CodeSet asked, AnswerEffects after) {
        var factor = codes.factors().get(index);
        var pairs = new AnswerPairs();
        for (int answer = 0; answer < factor.answers().size(); answer++) {
            int before = factor.before(answer, asked, codes.unsure());
            pairs.add(byFactor.get(index)[before], after.byFactor.get(index)[answer]);
        }
        return pairs;
    }
}
