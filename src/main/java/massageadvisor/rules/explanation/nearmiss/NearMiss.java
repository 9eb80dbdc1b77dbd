package massageadvisor.rules.explanation.nearmiss;

import java.util.List;
import massageadvisor.rules.book.Rule;

/**
 * A rule that would have fired but for one condition.
 *
 * @param reported the value of the attribute, or the reported codes of the kind, unsure ones too
 * @param required the values that match the rule, or its list of codes
 */
public record NearMiss(Rule rule, ConditionPart unmet, List<String> reported, List<String> required) {
    public NearMiss {
        reported = List.copyOf(reported);
        required = List.copyOf(required);
    }
}
