package massageadvisor.rules.explanation.counterfactual;

import java.util.ArrayList;
import java.util.List;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleIndex;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Vocabulary;

/** For one aim, the steps from every value of every attribute, worked out once. */
final class AttributeSteps {
    private static final Attribute[] ATTRIBUTES = Attribute.values();

    private final List<List<List<AttributeStep>>> byAttributeAndValue = new ArrayList<>();

    AttributeSteps(SearchGoal aim, RuleIndex index, Vocabulary vocabulary) {
        for (var attribute : ATTRIBUTES) {
            var fromEach = new ArrayList<List<AttributeStep>>();
            for (int value = 0; value < RuleIndex.valueCount(attribute, vocabulary); value++) {
                fromEach.add(AttributeStep.from(attribute, value, index, aim.relevant(), vocabulary));
            }
            byAttributeAndValue.add(fromEach);
        }
    }

    /** By the ordinals of the attributes. */
    List<List<AttributeStep>> from(Facts facts) {
        var steps = new ArrayList<List<AttributeStep>>(ATTRIBUTES.length);
        for (var attribute : ATTRIBUTES) {
            steps.add(byAttributeAndValue.get(attribute.ordinal()).get(facts.value(attribute)));
        }
        return steps;
    }
}
