package massageadvisor.rules.explanation.nearmiss;

import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Coded;

/** One condition of a rule: on an attribute, or on reported codes. */
public record ConditionPart(String code) implements Coded {
    public static final ConditionPart CONTRAINDICATIONS_ANY_OF = new ConditionPart("contraindications-any-of");
    public static final ConditionPart CONTRAINDICATIONS_ALL_OF = new ConditionPart("contraindications-all-of");
    public static final ConditionPart RED_FLAGS_ANY_OF = new ConditionPart("red-flags-any-of");
    public static final ConditionPart RED_FLAGS_ALL_OF = new ConditionPart("red-flags-all-of");

    public static ConditionPart on(Attribute attribute) {
        return new ConditionPart(attribute.code());
    }
}
