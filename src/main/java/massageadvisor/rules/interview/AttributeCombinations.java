package massageadvisor.rules.interview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.RuleSet;
import massageadvisor.rules.vocabulary.Attribute;

/** Every combination of the values that attributes may still have; of values that match the same rules only one. */
final class AttributeCombinations {
    private static final Attribute[] ATTRIBUTES = Attribute.values();

    private final List<List<RuleSet>> values = new ArrayList<>();
    private final AttributeCombination[] all;

    AttributeCombinations(InterviewFacts facts, CompiledRuleBook book) {
        int count = 1;
        for (var attribute : ATTRIBUTES) {
            var distinct = Arrays.stream(facts.values(attribute))
                    .mapToObj(value -> book.index().matching(attribute, value))
                    .distinct()
                    .toList();
            count *= distinct.size();
            values.add(distinct);
        }
        all = new AttributeCombination[count];
        for (int index = 0; index < count; index++) {
            var matching = matching(index);
            all[index] = new AttributeCombination(matching, book.effects().points(matching));
        }
    }

    /** The last attribute counts fastest. */
    private RuleSet matching(int index) {
        int last = ATTRIBUTES.length - 1;
        var matching = values.get(last).get(index % values.get(last).size());
        int rest = index / values.get(last).size();
        for (int attribute = last - 1; attribute >= 0; attribute--) {
            var its = values.get(attribute);
            matching = matching.and(its.get(rest % its.size()));
            rest /= its.size();
        }
        return matching;
    }

    AttributeCombination[] all() {
        return all;
    }

    int size(Attribute attribute) {
        return values.get(attribute.ordinal()).size();
    }

    /** The distance of two combinations that differ in nothing but neighbouring values of the attribute. */
    int stride(Attribute attribute) {
        int stride = 1;
        for (var its : values.subList(attribute.ordinal() + 1, ATTRIBUTES.length)) {
            stride *= its.size();
        }
        return stride;
    }

    /** The index of the first combination of each line along the attribute. */
    void forEachLine(Attribute attribute, IntConsumer action) {
        int stride = stride(attribute);
        for (int start = 0; start < all.length; start += stride * size(attribute)) {
            for (int index = start; index < start + stride; index++) {
                action.accept(index);
            }
        }
    }
}
