package massageadvisor.rules.explanation.counterfactual;

import java.util.List;
import java.util.stream.IntStream;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.vocabulary.Attribute;

/** For one goal, the steps from every value of every attribute, computed once. */
final class AttributeSteps {
    private static final List<Attribute> ATTRIBUTES = List.of(Attribute.values());

    private final List<List<List<AttributeStep>>> byAttributeAndValue;

    AttributeSteps(SearchGoal goal, CompiledRuleBook book) {
        this.byAttributeAndValue = ATTRIBUTES.stream()
                .map(attribute -> IntStream.range(0, book.vocabulary().valueCount(attribute))
                        .mapToObj(value -> AttributeStep.from(attribute, value, goal.relevant(), book))
                        .toList())
                .toList();
    }

    /** By the ordinals of the attributes. */
    List<List<AttributeStep>> from(Facts facts) {
        return ATTRIBUTES.stream()
                .map(attribute -> byAttributeAndValue.get(attribute.ordinal()).get(facts.value(attribute)))
                .toList();
    }
}
