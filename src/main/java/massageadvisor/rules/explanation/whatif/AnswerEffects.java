package massageadvisor.rules.explanation.whatif;

import java.util.List;
import massageadvisor.rules.engine.Bits;
import massageadvisor.rules.engine.EffectIndex;
import massageadvisor.rules.engine.Firing;

/** What every answer to the open codes comes to, by factor, while attributes let some rules through. */
final class AnswerEffects {
    private final OpenCodes codes;
    private final List<int[]> byFactor;

    /**
     * Under these rules.
     *
     * @param through rules that open codes could let fire, and that attributes let through
     */
    AnswerEffects(OpenCodes codes, long[] through, EffectIndex fold) {
        this.codes = codes;
        this.byFactor = codes.factors().stream()
                .map(factor -> factor.answers().stream()
                        .mapToInt(answer -> effects(answer, through, fold))
                        .toArray())
                .toList();
    }

    private static int effects(Firing answer, long[] through, EffectIndex fold) {
        return JoinedEffects.of(new Firing(Bits.and(answer.all(), through), Bits.and(answer.certain(), through)), fold);
    }

    /**
     * All pairs from these effects to those after an answer. The factors that stay alike are joined by themselves: they
     * are the most, and cheap.
     *
     * @param asked the codes that the question is about
     */
    AnswerPairs pairs(long[] asked, AnswerEffects after) {
        var changing = AnswerPairs.ofNoCode();
        var alike = EffectSet.of(JoinedEffects.NONE);
        for (int place = 0; place < byFactor.size(); place++) {
            var pairs = pairs(place, asked, after);
            if (pairs.areAlike()) {
                alike = alike.joined(pairs.before());
            } else {
                changing = changing.joined(pairs);
            }
        }
        return changing.joined(alike);
    }

    private AnswerPairs pairs(int place, long[] asked, AnswerEffects after) {
        var factor = codes.factors().get(place);
        var pairs = new AnswerPairs();
        for (int answer = 0; answer < factor.answers().size(); answer++) {
            int before = factor.before(answer, asked, codes.unsure());
            pairs.add(byFactor.get(place)[before], after.byFactor.get(place)[answer]);
        }
        return pairs;
    }
}
