package massageadvisor.rules.explanation.nearmiss;

import java.util.List;
import massageadvisor.rules.book.Rule;

/**
 * A rule that would have fired but for one condition.
 *
 * @param said the value of the attribute, or the reported codes of the kind, unsure ones too
 * @param asks the values that the rule lets through, or its list of codes
 */
public record NearMiss(Rule rule, ConditionPart unmet, List<String> said, List<String> asks) {
    public NearMiss {
        said = List.copyOf(said);
        asks = List.copyOf(asks);
    }
}
