package massageadvisor.rules.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import massageadvisor.rules.Attribute;
import massageadvisor.rules.Bits;
import massageadvisor.rules.RuleIndex;
import massageadvisor.rules.Vocabulary;

/** Values that an attribute may become, by their bits, which let the same relevant rules through. */
@SuppressWarnings("ArrayRecordComponent")
record Step(long values, long[] through) {
    /** To each set of relevant rules that differs from what the present value lets through; the nearest first. */
    static List<Step> from(Attribute attribute, int now, RuleIndex index, long[] relevant, Vocabulary vocabulary) {
        var steps = new ArrayList<Step>();
        long[] present = Bits.and(index.letThrough(attribute, now), relevant);
        for (int value : Targets.of(attribute, now, vocabulary)) {
            long[] through = Bits.and(index.letThrough(attribute, value), relevant);
            if (!Arrays.equals(through, present)) {
                add(steps, value, through);
            }
        }
        return List.copyOf(steps);
    }

    private static void add(List<Step> steps, int value, long[] through) {
        for (int place = 0; place < steps.size(); place++) {
            var step = steps.get(place);
            if (Arrays.equals(step.through, through)) {
                steps.set(place, new Step(step.values | 1L << value, through));
                return;
            }
        }
        steps.add(new Step(1L << value, through));
    }
}
