package massageadvisor.rules.proof.analysis;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import massageadvisor.rules.engine.CombinedEffects;
import massageadvisor.rules.proof.EffectPair;
import massageadvisor.rules.proof.EquivalentCodes;
import massageadvisor.rules.proof.RuleClass;
import massageadvisor.rules.proof.RulePair;
import massageadvisor.rules.proof.RuleSpace;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Triage;

/** How often each triage comes out, over all inputs, each as likely as a weighting says. */
final class TriageShares {
    private final RuleSpace space;
    private final Weighting weighting;
    private final RuleClass nothing;
    private final Map<RuleClass, Map<Triage, Double>> byClass = new HashMap<>();

    TriageShares(RuleSpace space, Weighting weighting) {
        this.space = space;
        this.weighting = weighting;
        this.nothing = space.noRules();
    }

    Map<Triage, Double> shares() {
        var shares = new EnumMap<Triage, Double>(Triage.class);
        double all = 0;
        for (int index = 0; index < space.combinations().size(); index++) {
            double weight = weighting.of(space.combinations().get(index).value(Attribute.PAIN_LEVEL));
            all += weight;
            var rules = space.triageClasses().get(space.classOf(index));
            byClass.computeIfAbsent(rules, this::ofClass)
                    .forEach((triage, share) -> shares.merge(triage, share * weight, Double::sum));
        }
        for (var triage : Triage.values()) {
            shares.put(triage, shares.getOrDefault(triage, 0.0) / all);
        }
        return shares;
    }

    private Map<Triage, Double> ofClass(RuleClass rules) {
        var pair = new RulePair(rules, nothing);
        Map<EffectPair, Double> sums = Map.of(pair.base(), 1.0);
        for (var group : EquivalentCodes.of(space.codes(), pair)) {
            sums = withGroup(sums, group);
        }
        var shares = new EnumMap<Triage, Double>(Triage.class);
        sums.forEach((sum, share) -> shares.merge(
                CombinedEffects.triage((int) pair.after(sum, pair.base()).one()), share, Double::sum));
        return shares;
    }

    private Map<EffectPair, Double> withGroup(Map<EffectPair, Double> sums, EquivalentCodes group) {
        double none = weighting.none(group.size());
        double nonePresent = weighting.nonePresent(group.size());
        var more = new HashMap<EffectPair, Double>();
        sums.forEach((sum, share) -> {
            more.merge(sum, share * none, Double::sum);
            more.merge(sum.or(group.whenUnsure()), share * (nonePresent - none), Double::sum);
            more.merge(sum.or(group.whenPresent()), share * (1 - nonePresent), Double::sum);
        });
        return more;
    }
}
