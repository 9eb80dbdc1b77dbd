package massageadvisor.rules.interview;

import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Firing;
import massageadvisor.rules.engine.Verdicts;

/**
 * What some codes lead to: the combined effects of rules that test no attribute, and the rules that also test
 * attributes.
 *
 * @param effects see {@link massageadvisor.rules.engine.CombinedEffects}
 * @param conditional the rules whose conditions on codes hold and that also test attributes
 */
record CodeState(int effects, Firing conditional) {
    /** The verdicts of these codes with a combination of attributes, see {@link Verdicts}. */
    int verdicts(AttributeCombination combination, CompiledRuleBook book) {
        return Verdicts.of(
                effects | book.effects().combined(conditional, combination.matching()), combination.points());
    }
}
