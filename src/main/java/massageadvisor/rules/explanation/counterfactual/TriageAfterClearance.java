package massageadvisor.rules.explanation.counterfactual;

import java.util.List;
import java.util.Map;
import java.util.Set;
import massageadvisor.rules.book.Effects;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.Bits;
import massageadvisor.rules.engine.EffectIndex;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleIndex;
import massageadvisor.rules.vocabulary.Triage;

/**
 * Triage once a provider has cleared some codes: a rule that would not fire without them no longer asks for a provider,
 * while all that bars keeps barring.
 */
final class TriageAfterClearance {
    private final RuleIndex index;
    private final EffectIndex barring;
    private final EffectIndex asking;

    TriageAfterClearance(List<Rule> rules, RuleIndex index) {
        this.index = index;
        this.barring = new EffectIndex(
                rules.stream().map(rule -> asking(rule, barringPart(rule))).toList());
        this.asking = new EffectIndex(
                rules.stream().map(rule -> asking(rule, askingPart(rule))).toList());
    }

    private static Triage barringPart(Rule rule) {
        var level = rule.then().triage();
        return level.barsEveryModality() ? level : Triage.ROUTINE;
    }

    private static Triage askingPart(Rule rule) {
        var level = rule.then().triage();
        return level.barsEveryModality() ? Triage.ROUTINE : level;
    }

    private static Rule asking(Rule rule, Triage level) {
        var then = new Effects(Map.of(), Set.of(), Set.of(), Map.of(), level, List.of());
        return new Rule(rule.id(), rule.theme(), rule.when(), then, rule.because(), rule.basis(), rule.cites());
    }

    Triage triage(Facts facts, long[] cleared) {
        long[] present = facts.present().clone();
        long[] reported = facts.reported().clone();
        Bits.removeAll(present, cleared);
        Bits.removeAll(reported, cleared);
        var barred = barring.triage(index.firing(facts));
        var asked = asking.triage(index.firing(facts.withCodes(present, reported)));
        return barred.compareTo(asked) > 0 ? barred : asked;
    }
}
