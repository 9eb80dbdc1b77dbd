package massageadvisor.rules.explanation.counterfactual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import massageadvisor.rules.engine.Bits;
import massageadvisor.rules.engine.RuleIndex;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Values that an attribute may become, by their bits, which let the same relevant rules through. */
@SuppressWarnings("ArrayRecordComponent")
record AttributeStep(long values, long[] through) {
    /** To each set of relevant rules that differs from what the present value lets through; the nearest first. */
    static List<AttributeStep> from(
            Attribute attribute, int now, RuleIndex index, long[] relevant, Vocabulary vocabulary) {
        var steps = new ArrayList<AttributeStep>();
        long[] present = Bits.and(index.letThrough(attribute, now), relevant);
        for (int value : ReachableValues.of(attribute, now, vocabulary)) {
            long[] through = Bits.and(index.letThrough(attribute, value), relevant);
            if (!Arrays.equals(through, present)) {
                add(steps, value, through);
            }
        }
        return List.copyOf(steps);
    }

    private static void add(List<AttributeStep> steps, int value, long[] through) {
        for (int place = 0; place < steps.size(); place++) {
            var step = steps.get(place);
            if (Arrays.equals(step.through, through)) {
                steps.set(place, new AttributeStep(step.values | 1L << value, through));
                return;
            }
        }
        steps.add(new AttributeStep(1L << value, through));
    }
}
