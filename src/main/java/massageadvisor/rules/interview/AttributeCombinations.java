package massageadvisor.rules.interview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import massageadvisor.rules.engine.Bits;
import massageadvisor.rules.engine.EffectIndex;
import massageadvisor.rules.engine.RuleIndex;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Topic;

/** Every combination of the values that attributes may still take; of values that do the same only one. */
final class AttributeCombinations {
    private static final Topic[] TOPICS = Topic.values();

    private final int[] sizes = new int[TOPICS.length];
    private final AttributeCombination[] all;

    AttributeCombinations(InterviewFacts situation, RuleIndex index, EffectIndex fold, int ruleCount) {
        var through = new ArrayList<List<long[]>>();
        int count = 1;
        for (var topic : TOPICS) {
            var distinct = distinct(situation, topic, index);
            sizes[topic.ordinal()] = distinct.size();
            count *= distinct.size();
            through.add(distinct);
        }
        all = new AttributeCombination[count];
        for (int place = 0; place < count; place++) {
            all[place] = combination(place, through, fold, ruleCount);
        }
    }

    private static List<long[]> distinct(InterviewFacts situation, Topic topic, RuleIndex index) {
        var distinct = new ArrayList<long[]>();
        for (int value : situation.values(topic)) {
            long[] through = index.letThrough(InterviewFacts.attribute(topic), value);
            if (distinct.stream().noneMatch(known -> Arrays.equals(known, through))) {
                distinct.add(through);
            }
        }
        return distinct;
    }

    /** The last topic counts fastest. */
    private AttributeCombination combination(int place, List<List<long[]>> values, EffectIndex fold, int ruleCount) {
        long[] through = Bits.none(ruleCount);
        Arrays.fill(through, -1);
        int rest = place;
        for (int topic = TOPICS.length - 1; topic >= 0; topic--) {
            Bits.keepOnly(through, values.get(topic).get(rest % sizes[topic]));
            rest /= sizes[topic];
        }
        int[] points = new int[Modality.values().length];
        for (var modality : Modality.values()) {
            points[modality.ordinal()] = fold.points(modality, through);
        }
        return new AttributeCombination(through, points);
    }

    AttributeCombination[] all() {
        return all;
    }

    int size(Topic topic) {
        return sizes[topic.ordinal()];
    }

    /** How far apart two combinations stand that differ in nothing but neighbouring values of the topic. */
    int stride(Topic topic) {
        int stride = 1;
        for (int place = topic.ordinal() + 1; place < TOPICS.length; place++) {
            stride *= sizes[place];
        }
        return stride;
    }

    /** The first combination of each line along the topic. */
    void forEachLine(Topic topic, IntConsumer action) {
        int stride = stride(topic);
        for (int start = 0; start < all.length; start += stride * size(topic)) {
            for (int place = start; place < start + stride; place++) {
                action.accept(place);
            }
        }
    }
}
