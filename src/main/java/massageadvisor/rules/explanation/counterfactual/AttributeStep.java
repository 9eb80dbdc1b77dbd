package massageadvisor.rules.explanation.counterfactual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.RuleSet;
import massageadvisor.rules.vocabulary.Attribute;

/**
 * A change of one attribute to any of some values that match the same relevant rules.
 *
 * @param values a bit for each
 */
record AttributeStep(long values, RuleSet matching) {
    /** To each set of relevant rules other than that of the present value; the nearest values first. */
    static List<AttributeStep> from(Attribute attribute, int now, RuleSet relevant, CompiledRuleBook book) {
        var index = book.index();
        var values = new LinkedHashMap<RuleSet, Long>();
        for (int value : ReachableValues.of(attribute, now, book.vocabulary())) {
            values.merge(index.matching(attribute, value).and(relevant), 1L << value, (some, more) -> some | more);
        }
        values.remove(index.matching(attribute, now).and(relevant));
        var steps = new ArrayList<AttributeStep>();
        values.forEach((matching, some) -> steps.add(new AttributeStep(some, matching)));
        return List.copyOf(steps);
    }
}
