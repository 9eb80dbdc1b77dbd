package massageadvisor.rules.interview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import massageadvisor.rules.Bits;
import massageadvisor.rules.Fold;
import massageadvisor.rules.Modality;
import massageadvisor.rules.RuleIndex;
import massageadvisor.rules.Topic;

/** Every combination of the values that attributes may still take; of values that do the same only one. */
final class Combinations {
    private static final Topic[] TOPICS = Topic.values();

    private final int[] sizes = new int[TOPICS.length];
    private final Combination[] all;

    Combinations(Situation situation, RuleIndex index, Fold fold, int ruleCount) {
        var through = new ArrayList<List<long[]>>();
        int count = 1;
        for (var topic : TOPICS) {
            var distinct = distinct(situation, topic, index);
            sizes[topic.ordinal()] = distinct.size();
            count *= distinct.size();
            through.add(distinct);
        }
        all = new Combination[count];
        for (int place = 0; place < count; place++) {
            all[place] = combination(place, through, fold, ruleCount);
        }
    }

    private static List<long[]> distinct(Situation situation, Topic topic, RuleIndex index) {
        var distinct = new ArrayList<long[]>();
        for (int value : situation.values(topic)) {
            long[] through = index.letThrough(Situation.attribute(topic), value);
            if (distinct.stream().noneMatch(known -> Arrays.equals(known, through))) {
                distinct.add(through);
            }
        }
        return distinct;
    }

    /** The last topic counts fastest. */
    private Combination combination(int place, List<List<long[]>> values, Fold fold, int ruleCount) {
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
        return new Combination(through, points);
    }

    Combination[] all() {
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
