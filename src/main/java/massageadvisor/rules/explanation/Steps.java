package massageadvisor.rules.explanation;

import java.util.ArrayList;
import java.util.List;
import massageadvisor.rules.Attribute;
import massageadvisor.rules.Facts;
import massageadvisor.rules.RuleIndex;
import massageadvisor.rules.Vocabulary;

/** For one aim, the steps from every value of every attribute, worked out once. */
final class Steps {
    private static final Attribute[] ATTRIBUTES = Attribute.values();

    private final List<List<List<Step>>> byAttributeAndValue = new ArrayList<>();

    Steps(Aim aim, RuleIndex index, Vocabulary vocabulary) {
        for (var attribute : ATTRIBUTES) {
            var fromEach = new ArrayList<List<Step>>();
            for (int value = 0; value < RuleIndex.valueCount(attribute, vocabulary); value++) {
                fromEach.add(Step.from(attribute, value, index, aim.relevant(), vocabulary));
            }
            byAttributeAndValue.add(fromEach);
        }
    }

    /** By the ordinals of the attributes. */
    List<List<Step>> from(Facts facts) {
        var steps = new ArrayList<List<Step>>(ATTRIBUTES.length);
        for (var attribute : ATTRIBUTES) {
            steps.add(byAttributeAndValue.get(attribute.ordinal()).get(facts.value(attribute)));
        }
        return steps;
    }
}
