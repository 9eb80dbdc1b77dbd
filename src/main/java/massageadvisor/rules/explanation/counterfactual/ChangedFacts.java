package massageadvisor.rules.explanation.counterfactual;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import massageadvisor.rules.engine.CodeSet;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.explanation.counterfactual.Change.AttributeChange;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Vocabulary;

/**
 * Facts that change together.
 *
 * @param values for each attribute its possible new values, a bit for each; 0 if it does not change
 * @param codes the codes that change
 */
record ChangedFacts(List<Long> values, CodeSet codes) {
    private static final Attribute[] ATTRIBUTES = Attribute.values();

    int size() {
        return (int) values.stream().filter(some -> some != 0).count() + codes.size();
    }

    /** The facts with the first new value of each attribute that changes; codes stay. */
    Facts withAttributesOf(Facts facts) {
        var changed = facts;
        for (var attribute : ATTRIBUTES) {
            long some = values.get(attribute.ordinal());
            if (some != 0) {
                changed = changed.with(attribute, Long.numberOfTrailingZeros(some));
            }
        }
        return changed;
    }

    /** The changes of attributes, in their order. */
    List<AttributeChange> attributes(Facts facts, Vocabulary vocabulary) {
        var changes = new ArrayList<AttributeChange>();
        for (var attribute : ATTRIBUTES) {
            long some = values.get(attribute.ordinal());
            if (some != 0) {
                changes.add(new AttributeChange(
                        attribute,
                        vocabulary.valueCode(attribute, facts.value(attribute)),
                        IntStream.range(0, vocabulary.valueCount(attribute))
                                .filter(value -> (some & 1L << value) != 0)
                                .mapToObj(value -> vocabulary.valueCode(attribute, value))
                                .toList()));
            }
        }
        return changes;
    }
}
