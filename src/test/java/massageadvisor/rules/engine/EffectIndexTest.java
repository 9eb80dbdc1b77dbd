package massageadvisor.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import massageadvisor.rules.sample.SmallRules;
import massageadvisor.rules.vocabulary.Triage;
import org.junit.jupiter.api.Test;

class EffectIndexTest {
    private final EffectIndex effects = new EffectIndex(List.of(
            SmallRules.rule("emergency").anyOf("wound").triage(Triage.EMERGENCY).make(),
            SmallRules.rule("advised")
                    .anyOf("diabetes")
                    .triage(Triage.PROVIDER_ADVISED)
                    .make()));

    private static RuleSet rules(Integer... rules) {
        return RuleSet.of(2, List.of(rules)::contains);
    }

    private Triage triage(RuleSet all, RuleSet certain) {
        return CombinedEffects.triage(effects.combined(new Firing(all, certain)));
    }

    @Test
    void asksForTheHighestTriageOfRulesThatFireForCertain() {
        assertThat(triage(rules(0, 1), rules(0, 1))).isEqualTo(Triage.EMERGENCY);
        assertThat(triage(rules(1), rules(1))).isEqualTo(Triage.PROVIDER_ADVISED);
        assertThat(triage(rules(), rules())).isEqualTo(Triage.ROUTINE);
    }

    @Test
    void asksForAProviderFirstIfAnEmergencyIsUncertain() {
        assertThat(triage(rules(0, 1), rules(1))).isEqualTo(Triage.PROVIDER_FIRST);
        assertThat(triage(rules(1), rules())).isEqualTo(Triage.PROVIDER_ADVISED);
    }

    @Test
    void combinesOnlyTheRulesAmongThese() {
        var firing = new Firing(rules(0, 1), rules(0, 1));

        assertThat(CombinedEffects.triage(effects.combined(firing, rules(1)))).isEqualTo(Triage.PROVIDER_ADVISED);
        assertThat(effects.combined(firing, rules())).isEqualTo(CombinedEffects.NONE);
    }
}
